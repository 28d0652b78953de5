//! The built front end, embedded in the binary: every file under its hashed name, plain and compressed.

use rust_embed::Embed;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

#[derive(Embed)]
#[folder = "$OUT_DIR/dist"]
struct Dist;

/// One file of the front end.
pub struct Asset {
    /// Its bytes as they are.
    pub plain: Cow<'static, [u8]>,
    /// Its bytes in brotli.
    pub brotli: Option<Cow<'static, [u8]>>,
    /// Its bytes in gzip.
    pub gzip: Option<Cow<'static, [u8]>>,
    /// Its media type.
    pub media_type: &'static str,
}

struct Assets {
    addresses: HashMap<String, String>,
    files: HashMap<String, Asset>,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let manifest = bytes("manifest.json").unwrap_or_default();
    let names: HashMap<String, String> = serde_json::from_slice(&manifest).unwrap_or_default();
    let files = names.values().filter_map(|name| Some((name.clone(), read(name)?))).collect();
    let addresses =
        names.into_iter().map(|(source, name)| (source, format!("/assets/{name}"))).collect();
    Assets { addresses, files }
});

fn bytes(name: &str) -> Option<Cow<'static, [u8]>> {
    Dist::get(name).map(|file| file.data)
}

fn read(name: &str) -> Option<Asset> {
    let media_type = match name.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    let (brotli, gzip) = (bytes(&format!("{name}.br")), bytes(&format!("{name}.gz")));
    Some(Asset { plain: bytes(name)?, brotli, gzip, media_type })
}

/// The address of a source of the front end, as `style.css`; it changes whenever the file does.
pub fn address(source: &str) -> &'static str {
    ASSETS.addresses.get(source).map_or("", String::as_str)
}

/// The file with this hashed name.
pub fn asset(name: &str) -> Option<&'static Asset> {
    ASSETS.files.get(name)
}
