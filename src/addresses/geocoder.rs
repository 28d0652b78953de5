//! A geocoder of other people, Nominatim or Photon, asked by our server alone: seldom, in time, and never twice for the same.

use super::Hit;
use crate::config::GeocoderKind;
use crate::config::GeocoderSettings;
use crate::config::PrivateAddresses;
use crate::geo::Bounds;
use crate::geo::Point;
use crate::outside::agent;
use serde_json::Value;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use ureq::Agent;
use url::Url;

/// How long a question may take, the waiting for its turn included.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often the servers of OpenStreetMap may be asked, as their terms say; and others.
const SELDOM: Duration = Duration::from_millis(1_100);
const OFTEN: Duration = Duration::from_millis(100);
/// How many answers are kept, and how long.
const KEPT: usize = 500;
const LONG: Duration = Duration::from_secs(24 * 3600);
/// The most bytes an answer may have, and the most addresses that are taken out of one.
const LONGEST: u64 = 512 * 1024;
const MOST: usize = 10;

/// A geocoder of other people.
pub struct Geocoder {
    settings: GeocoderSettings,
    agent: Agent,
    pause: Duration,
    /// When it may be asked next.
    next: Mutex<Instant>,
    answers: quick_cache::sync::Cache<String, (Instant, Vec<Hit>)>,
}

impl fmt::Debug for Geocoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Geocoder({:?}, {})", self.settings.kind, self.settings.address)
    }
}

impl Geocoder {
    /// The geocoder of these settings; nothing is asked yet.
    pub fn new(settings: GeocoderSettings, allowed: &PrivateAddresses) -> Self {
        let public = Url::parse(&settings.address).is_ok_and(|url| {
            url.host_str().is_some_and(|host| host.ends_with("openstreetmap.org"))
        });
        Self {
            // A redirect could lead anywhere, with what somebody typed.
            agent: agent("address search", allowed, PATIENCE, 0),
            pause: if public { SELDOM } else { OFTEN },
            next: Mutex::new(Instant::now()),
            answers: quick_cache::sync::Cache::new(KEPT),
            settings,
        }
    }

    /// Where it is, for the log.
    pub fn name(&self) -> &str {
        &self.settings.address
    }

    /// Whether it may be asked at every letter that somebody types; the terms of Nominatim do not allow that.
    pub fn may_be_asked_often(&self) -> bool {
        self.settings.kind == GeocoderKind::Photon
    }

    /// The addresses that some words mean, those inside a box first; waits for the network. Errors say for the log why there are
    /// none.
    pub fn find(&self, query: &str, around: Bounds) -> Result<Vec<Hit>, String> {
        let query: String = query.split_whitespace().collect::<Vec<_>>().join(" ");
        let query: String = query.chars().take(200).collect();
        if query.chars().count() < 3 {
            return Ok(Vec::new());
        }
        let question = self.question(&query, around)?;
        let key = question.as_str().to_owned();
        if let Some((_, hits)) = self.answers.get(&key).filter(|(at, _)| at.elapsed() < LONG) {
            return Ok(hits);
        }
        self.wait_for_turn()?;
        let hits = self.ask(question.as_str(), asks_for_number(&query))?;
        self.answers.insert(key, (Instant::now(), hits.clone()));
        Ok(hits)
    }

    fn question(&self, query: &str, around: Bounds) -> Result<Url, String> {
        let path = match self.settings.kind {
            GeocoderKind::Nominatim => "search",
            GeocoderKind::Photon => "api/",
        };
        let address = format!("{}/{path}", self.settings.address);
        let mut url = Url::parse(&address).map_err(|why| why.to_string())?;
        let Bounds { west, south, east, north } = around;
        let mut pairs = url.query_pairs_mut();
        pairs.append_pair("q", query).append_pair("limit", "5");
        match self.settings.kind {
            GeocoderKind::Nominatim => pairs
                .append_pair("format", "jsonv2")
                .append_pair("addressdetails", "1")
                .append_pair("accept-language", "de")
                .append_pair("countrycodes", "de")
                .append_pair("viewbox", &format!("{west:.3},{north:.3},{east:.3},{south:.3}")),
            GeocoderKind::Photon => pairs
                .append_pair("lang", "de")
                .append_pair("lon", &format!("{:.3}", around.center().lon()))
                .append_pair("lat", &format!("{:.3}", around.center().lat())),
        };
        drop(pairs);
        Ok(url)
    }

    /// Waits until it may be asked again; whoever would wait too long is told so at once.
    fn wait_for_turn(&self) -> Result<(), String> {
        let now = Instant::now();
        let turn = {
            let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
            let turn = (*next).max(now);
            if turn.duration_since(now) > PATIENCE / 2 {
                return Err("too many ask at once".into());
            }
            *next = turn + self.pause;
            turn
        };
        std::thread::sleep(turn.duration_since(now));
        Ok(())
    }

    fn ask(&self, question: &str, number: bool) -> Result<Vec<Hit>, String> {
        let mut response = self.agent.get(question).call().map_err(|why| why.to_string())?;
        let status = response.status().as_u16();
        if status != 200 {
            return Err(format!("it answered with status {status}"));
        }
        let body = response.body_mut().with_config().limit(LONGEST).read_to_string();
        let body = body.map_err(|why| why.to_string())?;
        let answer: Value = serde_json::from_str(&body).map_err(|why| format!("no JSON: {why}"))?;
        let hits = match self.settings.kind {
            GeocoderKind::Nominatim => {
                answer.as_array().map(|all| all.iter().filter_map(nominatim).take(MOST).collect())
            }
            GeocoderKind::Photon => answer["features"]
                .as_array()
                .map(|all| all.iter().filter_map(photon).take(MOST).collect()),
        };
        let mut hits: Vec<Hit> = hits.ok_or("it answered with something else than addresses")?;
        for hit in &mut hits {
            hit.exact = hit.house.is_some() || !number;
        }
        Ok(hits)
    }
}

/// Whether a query has a number that is no postal code.
fn asks_for_number(query: &str) -> bool {
    let mut numbers = query.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    numbers.any(|part| part.len() < 5)
}

/// The first of these fields that says something, short and without signs that nobody sees.
fn said(of: &Value, fields: &[&str]) -> String {
    let said = fields.iter().find_map(|field| of[*field].as_str().filter(|said| !said.is_empty()));
    let plain = said.unwrap_or_default().chars().filter(|c| !c.is_control());
    plain.take(120).collect()
}

fn nominatim(place: &Value) -> Option<Hit> {
    let degrees = |field: &str| place[field].as_str()?.parse().ok();
    let address = &place["address"];
    hit(
        [
            said(
                address,
                &["road", "pedestrian", "footway", "square", "hamlet", "isolated_dwelling"],
            ),
            said(address, &["house_number"]),
            said(address, &["postcode"]),
            said(address, &["city", "town", "village", "municipality", "county"]),
            said(address, &["suburb", "city_district", "quarter"]),
        ],
        (degrees("lon")?, degrees("lat")?),
    )
}

fn photon(feature: &Value) -> Option<Hit> {
    let at = &feature["geometry"]["coordinates"];
    let about = &feature["properties"];
    let is_street = about["osm_key"] == "highway" || about["type"] == "street";
    let street: &[&str] = if is_street { &["street", "name"] } else { &["street"] };
    hit(
        [
            said(about, street),
            said(about, &["housenumber"]),
            said(about, &["postcode"]),
            said(about, &["city", "town", "village", "locality", "county"]),
            said(about, &["district"]),
        ],
        (at[0].as_f64()?, at[1].as_f64()?),
    )
}

/// An address out of what was said of it; one without a street is none.
fn hit(
    [street, house, postal_code, locality, district]: [String; 5],
    (lon, lat): (f64, f64),
) -> Option<Hit> {
    let house = Some(house).filter(|house| !house.is_empty());
    let point = Point::new(lon, lat).ok()?;
    let doubt = 0;
    (!street.is_empty()).then_some(Hit {
        street,
        house,
        postal_code,
        locality,
        district,
        point,
        exact: true,
        doubt,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn both_kinds_of_answers_become_addresses() {
        let address = json!({"road": "Hauptstraße", "house_number": "5", "postcode": "00101", "town": "Anger"});
        let found = nominatim(&json!({"lon": "11.1", "lat": "49.2", "address": address}));
        assert_eq!(found.map(|hit| hit.label()).as_deref(), Some("Hauptstraße 5, 00101 Anger"));
        let about =
            json!({"name": "Am Hang", "osm_key": "highway", "postcode": "00101", "city": "Anger"});
        let found =
            photon(&json!({"geometry": {"coordinates": [11.1, 49.2]}, "properties": about}));
        assert_eq!(found.map(|hit| hit.label()).as_deref(), Some("Am Hang, 00101 Anger"));
    }

    #[test]
    fn answers_that_are_none_are_left_out() {
        for place in [
            json!(null),
            json!({"lon": 3, "lat": 4}),
            json!({"lon": "x", "lat": "49"}),
            json!({"lon": "11", "lat": "490", "address": {"road": "Weg"}}),
        ] {
            assert_eq!(nominatim(&place), None, "{place}");
        }
        assert_eq!(
            photon(&json!({"geometry": {"coordinates": []}, "properties": {"street": "Weg"}})),
            None
        );
        assert!(asks_for_number("Weg 5, 00101 Anger") && !asks_for_number("Weg, 00101 Anger"));
    }
}
