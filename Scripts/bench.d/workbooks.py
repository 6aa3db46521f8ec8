"""Makes workbooks for Scripts/bench import: a long list of notas, and files that only cost whoever reads them.

Usage: workbooks.py FOLDER ROWS
"""

import sys
import zipfile

HEADS = ["Nota", "Tanggal", "Pembeli", "Saluran", "Kode", "Jumlah", "Harga", "Total"]
LETTERS = "ABCDEFGH"
BOOK = '<workbook xmlns:r="r"><sheets><sheet name="Penjualan" r:id="rId1"/></sheets></workbook>'
RELATION = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>{}</Relationships>'
STYLES = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'


def write(name, rows, shared=(), relations=""):
    """A workbook of rows that come one after the other."""
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/workbook.xml", BOOK)
        book.writestr("xl/_rels/workbook.xml.rels", RELATION.format(relations))
        book.writestr("xl/styles.xml", STYLES)
        with book.open("xl/sharedStrings.xml", "w") as part:
            part.write(b"<sst>")
            for text in shared:
                part.write(f"<si><t>{text}</t></si>".encode())
            part.write(b"</sst>")
        with book.open("xl/worksheets/sheet1.xml", "w") as part:
            part.write(b"<worksheet><sheetData>")
            for row in rows:
                part.write(row.encode())
            part.write(b"</sheetData></worksheet>")


def texts(row, cells):
    inner = "".join(
        f'<c r="{LETTERS[place]}{row}" t="inlineStr"><is><t>{text}</t></is></c>' for place, text in enumerate(cells)
    )
    return f'<row r="{row}">{inner}</row>'


def nota(row, total="<v>300000</v>"):
    """Two plain caps on a day of 2025."""
    return (
        f'<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>K-{row}</t></is></c>'
        f'<c r="B{row}" s="1"><v>{45658 + row % 300}</v></c>'
        f'<c r="C{row}" t="inlineStr"><is><t>PEMBELI CONTOH {row % 500}</t></is></c>'
        f'<c r="D{row}" t="inlineStr"><is><t>Pameran</t></is></c>'
        f'<c r="E{row}" t="inlineStr"><is><t>SG-POLOS</t></is></c>'
        f'<c r="F{row}"><v>2</v></c><c r="G{row}"><v>150000</v></c><c r="H{row}">{total}</c></row>'
    )


def sheet(count, total="<v>300000</v>"):
    yield texts(1, HEADS)
    for row in range(2, count + 2):
        yield nota(row, total)


def main(folder, count):
    write(f"{folder}/sales.xlsx", sheet(count))
    write(f"{folder}/bomb.xlsx", (" " * (1 << 20) for _ in range(1024)))
    write(f"{folder}/shared.xlsx", sheet(10), shared=("x" * 1000 for _ in range(10 << 10)))
    empty = (f'<row r="{row}"><c r="A{row}" s="1"/></row>' for row in range(12, 100_012))
    write(f"{folder}/empty.xlsx", (row for part in (sheet(10), empty) for row in part))
    write(f"{folder}/formulas.xlsx", sheet(1000, '<f>F2*G2+SUM(INDIRECT("A1:A99999"))</f><v>300000</v>'))
    outside = '<Relationship Id="rId9" Target="http://tempat.invalid/x.xlsx" TargetMode="External"/>'
    links = '<f>\'[http://tempat.invalid/x.xlsx]A\'!A1</f><v>300000</v>'
    write(f"{folder}/links.xlsx", sheet(1000, links), relations=outside)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
