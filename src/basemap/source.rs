//! What the setting names: nothing, a file, or the address of tiles. What does not work is refused with what would be right.

use super::credit::Credit;
use crate::config::BasemapSettings;
use crate::config::PrivateAddresses;
use crate::error::Error;
use crate::error::Result;
use crate::outside::is_public;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use url::{Host, Url};

/// Where the map underneath comes from.
#[derive(Debug, PartialEq, Eq)]
pub enum Source {
    /// Nowhere: plain ground.
    None,
    /// A PMTiles file.
    File(PathBuf),
    /// A tile server.
    Web(Template),
}

/// The address of tiles, with holes for their numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template(String);

/// Servers of the OpenStreetMap community, whose terms forbid to fetch their tiles for others.
const NOT_FOR_US: &[&str] =
    &["openstreetmap.org", "osm.org", "openstreetmap.de", "openstreetmap.fr"];
const EXAMPLE: &str = "https://tiles.example.org/{z}/{x}/{y}.png";

impl Source {
    /// Reads the setting. Errors say what would be right.
    pub fn read(settings: &BasemapSettings) -> Result<Self> {
        let source = settings.source.as_str();
        if source.is_empty() || source == "none" {
            return Ok(Self::None);
        }
        if source.contains("://") {
            return Ok(Self::Web(Template::read(source, &settings.private_addresses)?));
        }
        if source.ends_with(".pmtiles") {
            return Ok(Self::File(source.into()));
        }
        Err(refused(
            source,
            format_args!(
                "it has to be none, a file such as town.pmtiles, or an address such as {EXAMPLE}."
            ),
        ))
    }
}

/// A refusal of the setting; a key that its query may hold is never said back.
pub fn refused(source: &str, why: impl std::fmt::Display) -> Error {
    let said = source.split('?').next().unwrap_or_default();
    Error::Broken(format!("basemap: {said:?} does not work; {why}"))
}

impl Template {
    fn read(source: &str, allowed: &PrivateAddresses) -> Result<Self> {
        let no = |why: &str| Err(refused(source, why));
        let template = Self(source.to_owned());
        let Ok(url) = Url::parse(&template.fill([0, 0, 0])) else {
            return no(&format!("it has to be an address such as {EXAMPLE}."));
        };
        if !matches!(url.scheme(), "http" | "https") {
            return no("the address has to begin with https:// or http://.");
        }
        let holes = ["{z}", "{x}", "{y}"];
        let elsewhere = Url::parse(&template.fill([7, 7, 7]));
        let in_host =
            elsewhere.map(|other| (other.host_str(), other.port()) != (url.host_str(), url.port()));
        let left = template.fill([0, 0, 0]).contains(['{', '}']);
        if holes.iter().any(|hole| !source.contains(hole)) || in_host.unwrap_or(true) || left {
            return no(&format!(
                "after the host it has to name {{z}}, {{x}} and {{y}}, once each and nothing else in braces, as in {EXAMPLE}."
            ));
        }
        let file = url.path().to_ascii_lowercase();
        if [".pbf", ".mvt", ".pmtiles"].iter().any(|end| file.ends_with(end)) {
            return no(
                "only pictures are fetched; for a vector map, download a PMTiles file and name it here.",
            );
        }
        check_host(source, &url, allowed)?;
        Ok(template)
    }

    /// The address of one tile: zoom, column, row.
    pub fn fill(&self, [z, x, y]: [u32; 3]) -> String {
        let holes = [("{z}", z), ("{x}", x), ("{y}", y)];
        holes
            .iter()
            .fold(self.0.clone(), |url, (hole, number)| url.replace(hole, &number.to_string()))
    }

    /// Its server's name, for the log: the rest of the address may hold a key.
    pub fn host(&self) -> String {
        let url = Url::parse(&self.fill([0, 0, 0])).ok();
        url.and_then(|url| Some(url.host_str()?.to_owned())).unwrap_or_default()
    }

    /// What tells this source from others.
    pub fn fingerprint(&self) -> String {
        super::fingerprint(&[self.0.as_bytes()])
    }

    /// The credit of sources that we know, where their terms say what it is.
    pub fn credit(&self) -> Option<Credit> {
        let of = |host: &str| self.host() == host || self.host().ends_with(&format!(".{host}"));
        (of("geodatenzentrum.de") || of("basemap.de")).then(|| Credit::Named {
            text: "© GeoBasis-DE / BKG".to_owned(),
            link: Some("https://basemap.de/".to_owned()),
        })
    }
}

fn check_host(source: &str, url: &Url, allowed: &PrivateAddresses) -> Result<()> {
    let no = |why: &str| Err(refused(source, why));
    let inside = |address: IpAddr| !is_public(address) && !allowed.allow("", address);
    let inside = match url.host() {
        Some(Host::Ipv4(address)) => inside(address.into()),
        Some(Host::Ipv6(address)) => inside(address.into()),
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.').to_ascii_lowercase();
            if NOT_FOR_US.iter().any(|host| name == *host || name.ends_with(&format!(".{host}"))) {
                return no(
                    "these servers live on donations, and their terms do not allow to fetch tiles for others; \
                    take a PMTiles file, or basemap.de as README shows.",
                );
            }
            let local = name == "localhost" || name.ends_with(".localhost");
            local && !allowed.allow(&name, IpAddr::V4(Ipv4Addr::LOCALHOST))
        }
        None => return no(&format!("it has to name a server, as in {EXAMPLE}.")),
    };
    if inside {
        return no(
            "that is a private address; if the tile server is yours, set basemap_private_addresses = \"on\" or name it in private_addresses.",
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Result<Source> {
        Source::read(&BasemapSettings { source: source.to_owned(), ..BasemapSettings::default() })
    }

    #[test]
    fn nothing_a_file_and_an_address_are_told_apart() {
        assert_eq!(read("none").unwrap(), Source::None);
        assert_eq!(read("").unwrap(), Source::None);
        assert_eq!(read("maps/town.pmtiles").unwrap(), Source::File("maps/town.pmtiles".into()));
        let Source::Web(template) = read("https://t.example.org/{z}/{y}/{x}.png?key=1").unwrap()
        else {
            panic!("an address is no file");
        };
        assert_eq!(template.fill([3, 1, 2]), "https://t.example.org/3/2/1.png?key=1");
        assert_eq!(template.host(), "t.example.org");
    }

    #[test]
    fn what_does_not_work_is_refused_with_what_would() {
        for (source, right) in [
            ("town.mbtiles", "town.pmtiles"),
            ("ftp://example.org/{z}/{x}/{y}.png", "https://"),
            ("https://example.org/{z}/{x}.png", "{y}"),
            ("https://{s}.example.org/{z}/{x}/{y}.png", "in braces"),
            ("https://{z}.example.org/{z}/{x}/{y}.png", "after the host"),
            ("https://example.org/{z}/{x}/{y}.mvt", "PMTiles file"),
            ("https://tile.openstreetmap.org/{z}/{x}/{y}.png", "basemap.de"),
            ("https://a.tile.openstreetmap.de/{z}/{x}/{y}.png", "basemap.de"),
            ("http://127.0.0.1:80/{z}/{x}/{y}.png", "basemap_private_addresses"),
            ("http://[::ffff:10.0.0.1]/{z}/{x}/{y}.png", "basemap_private_addresses"),
            ("http://localhost/{z}/{x}/{y}.png", "basemap_private_addresses"),
            ("http://2130706433/{z}/{x}/{y}.png", "basemap_private_addresses"),
        ] {
            let said = read(source).unwrap_err().to_string();
            assert!(said.contains(right), "{source}: {said}");
        }
    }

    #[test]
    fn a_key_is_never_said_back() {
        let said = read("https://example.org/{z}/{x}.png?key=geheim").unwrap_err().to_string();
        assert!(said.contains("example.org") && !said.contains("geheim"), "{said}");
    }

    #[test]
    fn the_map_of_the_federal_agency_brings_its_own_credit() {
        let Source::Web(template) = read("https://sgx.geodatenzentrum.de/{z}/{y}/{x}.png").unwrap()
        else {
            panic!("an address");
        };
        assert!(
            matches!(template.credit(), Some(Credit::Named { text, .. }) if text.contains("BKG"))
        );
        let Source::Web(template) = read("https://notgeodatenzentrum.de/{z}/{y}/{x}.png").unwrap()
        else {
            panic!("an address");
        };
        assert_eq!(template.credit(), None);
    }
}
