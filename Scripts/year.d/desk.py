"""A terminal with the program in it, at a clock of its own, and the commands of the same store."""
import os
import re
import subprocess
import time

OFFICERS = {
    "adm1": ("admin", "kuda laut ungu", "835291"),
    "adm2": ("admin", "tiga perahu kayu", "846302"),
    "ptg1": ("petugas", "jalan ke sungai", "313234"),
    "ptg2": ("petugas", "angin dari barat", "727384"),
    "pmu1": ("pemeriksa", "pohon lontar dua", "414245"),
    "ksb1": ("kasubsi", "perahu di pantai", "515256"),
    "ksb2": ("kasubsi", "lampu di dermaga", "939485"),
    "bnd1": ("bendahara", "buku kas merah", "616267"),
}
# The clock of the workshop runs so many times as fast, and so do the pauses of whoever types.
PACE = 8


def sweep():
    """Takes away what moved clocks of ended processes left: a new process of the same number would not start."""
    for name in os.listdir("/dev/shm"):
        left = re.fullmatch(r"(?:sem\.)?faketime_(?:sem|shm)_(\d+)", name)
        if left and not os.path.exists("/proc/" + left.group(1)):
            os.unlink("/dev/shm/" + name)


class Desk:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.servers = 0
        self.keys = 0
        self.slowest = 0.0
        self.clock = None
        self.turns = {}
        for login, (_, password, _) in OFFICERS.items():
            self.write(login, password + "\n")
        self.write("users", "".join(f"{login};{';'.join(words)}\n" for login, words in OFFICERS.items()))

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(text)
        return path

    def _environment(self, login):
        return {
            "PATH": os.environ["PATH"], "HOME": self.folder, "TERM": "linux", "LC_ALL": "C.UTF-8",
            "BENGKEL_STORE": self.folder + "/store", "BENGKEL_LANG": "id",
            "XDG_STATE_HOME": self.folder + "/state", "SWIFT_BACKTRACE": "enable=no",
            "BENGKEL_USER": login, "BENGKEL_PASSWORD_FILE": f"{self.folder}/{login}",
        }

    def _clock(self, day):
        """A later minute of the day at each turn: 08:00 in the workshop is midnight of the computer."""
        sweep()
        turn = self.turns[day] = self.turns.get(day, -1) + 1
        self.clock = f"@{day} {turn // 6:02}:{turn % 6}0:00 x{PACE}"
        return self.clock

    def command(self, day, login, *words, ends=0):
        self.close()
        done = subprocess.run(
            ["faketime", "-f", self._clock(day), self.program, *words],
            env=self._environment(login), capture_output=True, text=True, check=False)
        if done.returncode != ends:
            raise SystemExit(f"bengkel {' '.join(words)} on {day}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def imports(self, day, login, kind, lines):
        file = self.write(kind + ".csv", "".join(line + "\r\n" for line in lines))
        return self.command(day, login, "import", kind, file)

    @property
    def socket(self):
        return f"bengkel-year-{os.getpid()}-{self.servers}"

    def _tmux(self, *words):
        return subprocess.run(
            ["tmux", "-L", self.socket, "-f", "/dev/null", *words],
            capture_output=True, text=True, check=False).stdout

    def open(self, day, login):
        """The program on a day, as an officer, on its home page."""
        self.close()
        # A server that is about to end takes no new session.
        self.servers += 1
        environment = " ".join(f"{name}='{value}'" for name, value in self._environment(login).items())
        job = f"env -i {environment} faketime -f '{self._clock(day)}' {self.program}; echo ended $?; sleep 1000"
        self._tmux("new-session", "-d", "-x", "80", "-y", "24", job, ";", "set-option", "-s", "escape-time", "0")
        self.sees("BERANDA")

    def close(self):
        if "BERANDA" in self.screen():
            self.press("Escape", sees="Keluar?")
            self.press("Down Enter", sees="ended 0")
        self.stop()

    def stop(self):
        self._tmux("kill-server")

    def screen(self):
        return self._tmux("capture-pane", "-p")

    def sees(self, *texts, seconds=30):
        """The picture once one of some texts stands in it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            screen = self.screen()
            if any(text in screen for text in texts):
                return screen
            time.sleep(0.02)
        raise SystemExit(f"At {self.clock} nobody sees {texts}:\n{screen}")

    def counts(self, pattern, wanted):
        """The number on the page, once it is the wanted one or has not changed for a second."""
        seen, since = None, time.monotonic()
        while seen != wanted and time.monotonic() < since + 1:
            found = re.search(pattern, self.screen())
            now = int(found.group(1)) if found else 0
            seen, since = (now, since) if now == seen else (now, time.monotonic())
            time.sleep(0.02)
        return seen

    def still(self):
        """What is seen once the keys pressed so far are answered."""
        time.sleep(0.3)
        return self.screen()

    def press(self, keys, *, sees=None, orElse=None):
        """Keys by their names with blanks between; behind ` stands a text, _ for a blank in it."""
        for key in keys.split():
            # Quicker than 35 ms they would count as pasted.
            time.sleep(0.1 / PACE)
            self._tmux(*(["send-keys", "-l", key[1:].replace("_", " ")] if key[0] == "`" else ["send-keys", key]))
            self.keys += 1
        if sees is None:
            return ""
        start = time.monotonic()
        screen = self.sees(sees, *([orElse] if orElse else []))
        self.slowest = max(self.slowest, time.monotonic() - start)
        return screen

    def measure(self, day):
        """How long the program takes to open, and to answer a key in the list of notas, seen through the terminal."""
        times = []
        for _ in range(5):
            start = time.monotonic()
            self.open(day, "bnd1")
            times.append(time.monotonic() - start)
        self.press("5", sees="PENJUALAN")
        keys = []
        for key in ("Down", "Up") * 12:
            before = self.screen()
            start = time.monotonic()
            self._tmux("send-keys", key)
            while self.screen() == before:
                pass
            keys.append(time.monotonic() - start)
        return f"start {sorted(times)[2] * 1000:.0f} ms, key {sorted(keys)[12] * 1000:.0f} ms"

    def sign(self, login, sees):
        return self.press(f"`{OFFICERS[login][2]} Enter", sees=sees)
