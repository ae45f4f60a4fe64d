/** A file's first boot may have to make the template database, which seeds a whole newsroom. */
jest.setTimeout(180_000);
