//! A PMTiles file: one file with all tiles of a region, vector or raster.
//!
//! It is read and not mapped into memory: a mapped file that somebody overwrites would take the server down with it.

use super::About;
use super::Picture;
use super::credit::Credit;
use super::source::refused;
use crate::error::Error;
use crate::error::Result;
use crate::geo::Bounds;
use crate::geo::Tile;
use bytes::Bytes;
use pmtiles::{
    AsyncBackend, AsyncPmTilesReader, BackendResponse, Compression, DirEntry, Directory,
    DirectoryCache, PmtError, PmtResult, TileCoord, TileId, TileType,
};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// The most bytes that one tile or directory may have.
const MOST: usize = 16 * 1024 * 1024;
/// How many directories of a large file are kept; each stands for some thousand tiles.
const DIRECTORIES: usize = 256;

/// An open file.
pub struct Archive {
    reader: AsyncPmTilesReader<Pages, Directories>,
    /// What tells this file from others, and from its later versions.
    version: String,
}

impl Archive {
    /// Opens a file and says what it holds. Errors say what would be right.
    pub async fn open(path: &Path, credit: Option<Credit>) -> Result<(Self, About)> {
        let named = path.display().to_string();
        let no = |why: &dyn std::fmt::Display| refused(&named, why);
        let file =
            File::open(path).map_err(|why| no(&format_args!("it cannot be read ({why}).")))?;
        let pages = Pages(Arc::new(Mutex::new(file)));
        let version =
            pages.version().map_err(|why| no(&format_args!("it cannot be read ({why}).")))?;
        let directories = Directories(quick_cache::sync::Cache::new(DIRECTORIES));
        let opened = AsyncPmTilesReader::try_from_cached_source(pages, directories).await;
        let reader = opened.map_err(|why| {
            no(&format_args!("it has to be a PMTiles file of version 3 ({why})."))
        })?;
        let archive = Self { reader, version };
        let about = archive.about(credit).await.map_err(|why| no(&why))?;
        Ok((archive, about))
    }

    /// What the file holds; an error is the end of the sentence that refuses it.
    async fn about(&self, credit: Option<Credit>) -> Result<About, &'static str> {
        let header = self.reader.get_header();
        let vector = is_vector(header.tile_type)?;
        if !matches!(header.tile_compression, Compression::None | Compression::Gzip) {
            return Err(
                "its tiles have to be packed with gzip or not at all; pmtiles convert makes such a file.",
            );
        }
        let metadata = self.reader.get_metadata().await.unwrap_or_default();
        let metadata: serde_json::Value = serde_json::from_str(&metadata).unwrap_or_default();
        let own = metadata["attribution"].as_str().and_then(Credit::of_file);
        // Vector files of the schemas that we can draw come from OpenStreetMap, whether they say so or not.
        let usual = vector.then_some(Credit::OpenStreetMap);
        let Some(credit) = credit.or(own).or(usual) else {
            return Err(
                "it does not say whose map it is; say so in basemap_credit, such as \"© Stadt Lauf\".",
            );
        };
        if vector && !is_understood(&metadata) {
            tracing::warn!(
                "the basemap has no layer of streets that we know; it has to be of the schema OpenMapTiles, Protomaps or Shortbread"
            );
        }
        let bounds = Bounds::new(
            header.min_longitude,
            header.min_latitude,
            header.max_longitude,
            header.max_latitude,
        );
        Ok(About {
            vector,
            shallowest: header.min_zoom,
            deepest: header.max_zoom.min(crate::geo::DEEPEST),
            // A file that leaves them empty does not know.
            bounds: bounds.ok().filter(|b| b.west < b.east && b.south < b.north),
            credit,
            version: self.version.clone(),
        })
    }

    /// One tile; none where the file has nothing there.
    pub async fn tile(&self, tile: Tile) -> Result<Option<Picture>> {
        let broken = |why: PmtError| Error::Broken(format!("the basemap's file: {why}"));
        let at = TileCoord::new(tile.z, tile.x, tile.y).map_err(broken)?;
        let header = self.reader.get_header();
        let bytes = self.reader.get_tile(at).await.map_err(broken)?;
        Ok(bytes.map(|bytes| Picture {
            tag: format!("\"{}-{}-{}-{}\"", self.version, tile.z, tile.x, tile.y),
            media_type: header.tile_type.content_type(),
            gzip: header.tile_compression == Compression::Gzip,
            bytes,
        }))
    }
}

/// Whether tiles of a kind are vector tiles; an error where they are none that we show.
fn is_vector(kind: TileType) -> Result<bool, &'static str> {
    match kind {
        TileType::Mvt => Ok(true),
        TileType::Png | TileType::Jpeg | TileType::Webp => Ok(false),
        _ => Err("its tiles have to be vector tiles (MVT), PNG, JPEG or WebP."),
    }
}

/// Whether the layers that a file names have streets as one of the known schemas calls them; tilemaker names them in a text of JSON.
fn is_understood(metadata: &serde_json::Value) -> bool {
    let inside = metadata["json"].as_str().and_then(|text| serde_json::from_str(text).ok());
    let inside: serde_json::Value = inside.unwrap_or_default();
    let layers = [&metadata["vector_layers"], &inside["vector_layers"]];
    let Some(layers) = layers.into_iter().find_map(serde_json::Value::as_array) else {
        // Nothing is said, so nothing is known.
        return true;
    };
    let streets = ["transportation", "roads", "streets"];
    layers.iter().any(|layer| layer["id"].as_str().is_some_and(|id| streets.contains(&id)))
}

/// The file, read piece by piece.
struct Pages(Arc<Mutex<File>>);

impl Pages {
    fn piece(&self, offset: u64, length: usize) -> std::io::Result<Vec<u8>> {
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(offset))?;
        let mut bytes = Vec::with_capacity(length.min(MOST));
        Read::by_ref(&mut *file).take(length as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// A fingerprint of the file's beginning, where its directory stands, and of its length.
    fn version(&self) -> std::io::Result<String> {
        let beginning = self.piece(0, 16 * 1024)?;
        let length = self.0.lock().unwrap_or_else(PoisonError::into_inner).metadata()?.len();
        Ok(super::fingerprint(&[&beginning, &length.to_be_bytes()]))
    }
}

impl AsyncBackend for Pages {
    async fn read(&self, offset: u64, length: usize) -> PmtResult<BackendResponse> {
        if length > MOST {
            return Err(PmtError::InvalidEntry);
        }
        let pages = Self(self.0.clone());
        let read = tokio::task::spawn_blocking(move || pages.piece(offset, length)).await;
        let bytes = read.map_err(std::io::Error::other)??;
        Ok(BackendResponse::new(bytes.into()))
    }
}

/// The directories of the file that were read last.
struct Directories(quick_cache::sync::Cache<u64, Arc<Directory>>);

impl DirectoryCache for Directories {
    async fn get_dir_entry_or_insert(
        &self,
        offset: u64,
        tile: TileId,
        fetch: impl Future<Output = PmtResult<Directory>> + Send,
    ) -> PmtResult<Option<DirEntry>> {
        if let Some(directory) = self.0.get(&offset) {
            return Ok(directory.find_tile_id(tile).copied());
        }
        let directory = Arc::new(fetch.await?);
        let found = directory.find_tile_id(tile).copied();
        self.0.insert(offset, directory);
        Ok(found)
    }
}

/// Unpacks a tile for somebody who cannot; a tile that grows beyond all measure is an error.
pub fn unpack(packed: &[u8]) -> std::io::Result<Bytes> {
    let mut bytes = Vec::new();
    let mut unpacked = flate2::read::MultiGzDecoder::new(packed).take(MOST as u64 + 1);
    unpacked.read_to_end(&mut bytes)?;
    match bytes.len() > MOST {
        true => Err(std::io::Error::other("the tile is too large")),
        false => Ok(bytes.into()),
    }
}
