/**
 * Zip files that depend on nothing but what is in them: names in order, one fixed time, no owner, no extra fields. Two
 * builds of the same sources are then the same file, which anybody may check. Format: PKWARE's APPNOTE 6.3, without
 * ZIP64 (at most 65,535 files and 4 GiB).
 */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

export interface Entry {
  /** Path inside the zip, with slashes. */
  name: string;
  data: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Version 2.0 of the format, the first with deflate. */
const VERSION = 20;
/** Names are UTF-8. */
const UTF8_FLAG = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, 0:00, the earliest time the format knows. */
const DOS_DATE = 0x0021;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const DEFLATE_LEVEL = 9;

/** Made by Unix, a regular file anybody may read: unpacked by an old tool, it is not without rights. */
const MADE_BY_UNIX = (3 << 8) | VERSION;
const MODE_0644 = 0o100644 * 0x10000;

/** @throws Error for two entries of one name, or a name that leads out of the folder it is unpacked into */
export function writeZip(entries: readonly Entry[]): Buffer {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  let before: string | undefined;
  for (const { name, data } of sorted) {
    if (name === before) throw new Error(`Two files are called ${name}.`);
    if (!isInside(name)) throw new Error(`${name} is no path inside a zip.`);
    before = name;
    const bytes = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(data, { level: DEFLATE_LEVEL });
    const common = commonFields(bytes, data, packed);
    const header = Buffer.concat([u32(LOCAL_HEADER), u16(VERSION), common, u16(0), bytes]);
    central.push(
      Buffer.concat([
        ...[u32(CENTRAL_HEADER), u16(MADE_BY_UNIX), u16(VERSION), common, u16(0)],
        ...[u16(0), u16(0), u16(0), u32(MODE_0644), u32(offset), bytes],
      ]),
    );
    local.push(header, packed);
    offset += header.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const counts = [u16(0), u16(0), u16(sorted.length), u16(sorted.length)];
  const end = Buffer.concat([u32(END_OF_DIRECTORY), ...counts, u32(directory.length), u32(offset), u16(0)]);
  return Buffer.concat([...local, directory, end]);
}

/** Reads what writeZip wrote. @throws Error where the file is damaged */
export function readZip(zip: Buffer): Entry[] {
  const end = zip.length - END_SIZE;
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('This zip has no end.');
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== CENTRAL_HEADER) throw new Error('The list of files is damaged.');
    const nameEnd = at + CENTRAL_SIZE + zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + CENTRAL_SIZE, nameEnd);
    if (!isInside(name)) throw new Error(`${name} is no path inside a zip.`);
    const header = zip.readUInt32LE(at + 42);
    const start = header + LOCAL_SIZE + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const data = inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20)));
    if (crc32(data) !== zip.readUInt32LE(at + 16)) throw new Error(`${name} is damaged.`);
    entries.push({ name, data });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** From the flags to the length of the name: the same in both headers. */
function commonFields(name: Buffer, data: Uint8Array, packed: Buffer): Buffer {
  return Buffer.concat([
    ...[u16(UTF8_FLAG), u16(DEFLATE), u16(0), u16(DOS_DATE)],
    ...[u32(crc32(data)), u32(packed.length), u32(data.length), u16(name.length)],
  ]);
}

const isInside = (name: string): boolean =>
  name !== '' && !/^[/\\]|^[A-Za-z]:/.test(name) && !name.includes('\\') && !name.split('/').includes('..');

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
