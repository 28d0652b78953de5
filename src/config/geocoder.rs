//! What the settings say of a geocoder of other people.

use url::Url;

/// A geocoder of other people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeocoderSettings {
    /// How it is asked.
    pub kind: GeocoderKind,
    /// Its address without the slash at its end, to which the path of a question is added.
    pub address: String,
}

/// How a geocoder is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GeocoderKind {
    /// As Nominatim is.
    Nominatim,
    /// As Photon is.
    Photon,
}

/// Reads `nominatim+https://host` or `photon+https://host`; nothing where it is empty or `none`.
pub(super) fn geocoder(value: &str) -> Option<Option<GeocoderSettings>> {
    if value.is_empty() || value == "none" {
        return Some(None);
    }
    let (kind, address) = value.split_once('+')?;
    let kind = match kind {
        "nominatim" => GeocoderKind::Nominatim,
        "photon" => GeocoderKind::Photon,
        _ => return None,
    };
    let url = Url::parse(address).ok()?;
    let web = ["http", "https"].contains(&url.scheme()) && url.has_host();
    let bare = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    let address = url.as_str().trim_end_matches('/').to_owned();
    (web && bare).then_some(Some(GeocoderSettings { kind, address }))
}
