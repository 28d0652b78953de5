//! Fetched tiles on disk, bounded by their bytes: one file a tile, the longest unused go first.

use super::fetch::media_type;
use crate::geo::Tile;
use bytes::Bytes;
use std::collections::HashMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// How long a tile is shown without asking whether it still holds.
const FRESH: Duration = Duration::from_secs(7 * 24 * 3600);

/// How the folders of our tiles are called, before the name of their source.
const FOLDER: &str = "stadtkarte-tiles-";

/// The tiles of one source on disk.
pub struct Shelf {
    folder: PathBuf,
    /// The most bytes of all tiles.
    most: u64,
    index: Mutex<Index>,
}

#[derive(Default)]
struct Index {
    entries: HashMap<Tile, Entry>,
    bytes: u64,
}

#[derive(Clone, Copy)]
struct Entry {
    bytes: u64,
    used: SystemTime,
    fetched: SystemTime,
}

/// A tile that was fetched before.
#[derive(Debug)]
pub struct Kept {
    /// The picture.
    pub bytes: Bytes,
    /// The name of its version, as the server said it.
    pub mark: String,
    /// Whether it needs no asking yet.
    pub fresh: bool,
}

impl Shelf {
    /// Opens the folder of a source, and clears away those of sources before it.
    pub fn open(cache: &Path, source: &str, most: u64) -> io::Result<Self> {
        let own = format!("{FOLDER}{source}");
        let folder = cache.join(&own);
        fs::create_dir_all(&folder)?;
        for other in fs::read_dir(cache)?.flatten() {
            let name = other.file_name();
            // Whatever else stands in that folder is not ours.
            if name.to_string_lossy().starts_with(FOLDER) && *name != *own {
                fs::remove_dir_all(other.path())?;
            }
        }
        let shelf = Self { folder, most, index: Mutex::default() };
        shelf.find()?;
        shelf.clear_up();
        Ok(shelf)
    }

    /// Finds what was kept by a server before us.
    fn find(&self) -> io::Result<()> {
        let mut index = self.index();
        let number = |entry: &fs::DirEntry| entry.file_name().to_str()?.parse::<u32>().ok();
        let numbered = |folder: &Path| -> io::Result<Vec<(u32, fs::DirEntry)>> {
            let found = fs::read_dir(folder)?.flatten();
            Ok(found.filter_map(|entry| Some((number(&entry)?, entry))).collect())
        };
        for (z, zoom) in numbered(&self.folder)? {
            for (x, column) in numbered(&zoom.path())? {
                for (y, file) in numbered(&column.path())? {
                    let tile = Tile::new(z.try_into().unwrap_or(u8::MAX), x, y);
                    if let (Ok(tile), Ok(meta)) = (tile, file.metadata()) {
                        let fetched = meta.modified().unwrap_or(SystemTime::UNIX_EPOCH);
                        index.put(tile, Entry { bytes: meta.len(), used: fetched, fetched });
                    }
                }
            }
        }
        Ok(())
    }

    /// A tile that is kept; reads the disk.
    pub fn read(&self, tile: Tile) -> Option<Kept> {
        let entry = {
            let mut index = self.index();
            let entry = index.entries.get_mut(&tile)?;
            entry.used = SystemTime::now();
            *entry
        };
        let kept = fs::read(self.path(tile)).ok().and_then(|file| unwrap(&file));
        let Some((mark, bytes)) = kept else {
            self.remove(tile);
            return None;
        };
        let fresh = entry.fetched.elapsed().is_ok_and(|age| age < FRESH);
        Some(Kept { bytes, mark, fresh })
    }

    /// Keeps a tile; writes the disk. A disk that is full costs the tile, nothing else.
    pub fn write(&self, tile: Tile, bytes: &[u8], mark: &str) -> io::Result<()> {
        let path = self.path(tile);
        if let Some(column) = path.parent() {
            fs::create_dir_all(column)?;
        }
        // Another name first, so that nobody ever reads half a tile.
        let unfinished = path.with_extension("new");
        let mut file = fs::File::create(&unfinished)?;
        let written = writeln!(file, "{}", mark.replace(['\r', '\n'], ""))
            .and_then(|()| file.write_all(bytes))
            .and_then(|()| fs::rename(&unfinished, &path));
        if written.is_err() {
            let _ = fs::remove_file(&unfinished);
            return written;
        }
        let now = SystemTime::now();
        let length = (mark.len() + 1 + bytes.len()) as u64;
        self.index().put(tile, Entry { bytes: length, used: now, fetched: now });
        self.clear_up();
        Ok(())
    }

    /// A tile still holds, as of now.
    pub fn renew(&self, tile: Tile) {
        let now = SystemTime::now();
        if let Some(entry) = self.index().entries.get_mut(&tile) {
            entry.fetched = now;
        }
        // Where the file does not take the time, the next server asks once more.
        let file = fs::File::options().write(true).open(self.path(tile));
        let _ = file.and_then(|file| file.set_modified(now));
    }

    /// Forgets a tile.
    pub fn remove(&self, tile: Tile) {
        self.index().take(tile);
        let _ = fs::remove_file(self.path(tile));
    }

    /// Takes the longest unused tiles away until a tenth of the room is free again, once it is full.
    fn clear_up(&self) {
        let mut gone = Vec::new();
        {
            let mut index = self.index();
            if index.bytes <= self.most {
                return;
            }
            let mut all: Vec<_> = index.entries.iter().map(|(tile, e)| (e.used, *tile)).collect();
            all.sort_by_key(|(used, _)| *used);
            for (_, tile) in all {
                if index.bytes <= self.most / 10 * 9 {
                    break;
                }
                index.take(tile);
                gone.push(tile);
            }
        }
        for tile in gone {
            let _ = fs::remove_file(self.path(tile));
        }
    }

    fn path(&self, tile: Tile) -> PathBuf {
        let numbers = [tile.z.to_string(), tile.x.to_string(), tile.y.to_string()];
        numbers.iter().fold(self.folder.clone(), |path, number| path.join(number))
    }

    fn index(&self) -> MutexGuard<'_, Index> {
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Index {
    fn put(&mut self, tile: Tile, entry: Entry) {
        self.take(tile);
        self.bytes += entry.bytes;
        self.entries.insert(tile, entry);
    }

    fn take(&mut self, tile: Tile) {
        if let Some(entry) = self.entries.remove(&tile) {
            self.bytes -= entry.bytes;
        }
    }
}

/// A file's version and picture; none where it is damaged.
fn unwrap(file: &[u8]) -> Option<(String, Bytes)> {
    let end = file.iter().position(|byte| *byte == b'\n')?;
    let mark = std::str::from_utf8(&file[..end]).ok()?.to_owned();
    let picture = &file[end + 1..];
    media_type(picture)?;
    Some((mark, Bytes::copy_from_slice(picture)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICTURE: &[u8] = b"\x89PNG picture";

    fn folder() -> PathBuf {
        std::env::temp_dir().join(format!("stadtkarte-shelf-{}", uuid::Uuid::new_v4()))
    }

    fn tile(x: u32) -> Tile {
        Tile::new(10, x, 7).unwrap()
    }

    #[test]
    fn a_tile_is_there_again_for_the_server_after_us_and_not_for_another_source() {
        let cache = folder();
        let shelf = Shelf::open(&cache, "0123456789ab", 1000).unwrap();
        shelf.write(tile(1), PICTURE, "\"v1\"").unwrap();
        let again = Shelf::open(&cache, "0123456789ab", 1000).unwrap();
        let kept = again.read(tile(1)).unwrap();
        assert_eq!((&kept.bytes[..], kept.mark.as_str(), kept.fresh), (PICTURE, "\"v1\"", true));
        fs::create_dir(cache.join("photos")).unwrap();
        let other = Shelf::open(&cache, "ba9876543210", 1000).unwrap();
        assert!(cache.join("photos").exists());
        assert!(other.read(tile(1)).is_none());
        assert!(again.read(tile(1)).is_none(), "its file was cleared away");
        fs::remove_dir_all(cache).unwrap();
    }

    #[test]
    fn the_longest_unused_go_when_the_room_is_full() {
        let cache = folder();
        let shelf = Shelf::open(&cache, "0123456789ab", 50).unwrap();
        for x in 0..4 {
            shelf.write(tile(x), PICTURE, "").unwrap();
            std::thread::sleep(Duration::from_millis(2));
            shelf.read(tile(0));
        }
        assert!(shelf.index().bytes <= 50);
        assert!(shelf.read(tile(0)).is_some() && shelf.read(tile(3)).is_some());
        assert!(shelf.read(tile(1)).is_none());
        fs::remove_dir_all(cache).unwrap();
    }

    #[test]
    fn a_damaged_file_is_no_tile() {
        let cache = folder();
        let shelf = Shelf::open(&cache, "0123456789ab", 1000).unwrap();
        shelf.write(tile(1), PICTURE, "").unwrap();
        fs::write(shelf.path(tile(1)), "\nhalf").unwrap();
        assert!(shelf.read(tile(1)).is_none());
        fs::remove_dir_all(cache).unwrap();
    }
}
