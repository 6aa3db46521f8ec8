/// Placeholder until import lands.
