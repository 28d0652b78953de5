//! Where an offer is and how to get in touch, each with what the organisation lets the public see of it.

use crate::error::Problem;
use crate::geo::Point;
use crate::language::Texts;
use crate::packed::Pack;
use crate::packed::Unpack;
use serde::{Deserialize, Serialize};

/// How much of a place the public sees.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Pack, Unpack,
)]
#[serde(rename_all = "snake_case")]
pub enum PlaceMode {
    /// The point and the address.
    Exact,
    /// Only the area, with the area's own point.
    Area,
    /// Nothing: there is no public place.
    #[default]
    None,
    /// It takes place online.
    Online,
}

/// Where an offer is.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Pack, Unpack)]
#[serde(default)]
pub struct Place {
    /// How much of it the public sees.
    pub mode: PlaceMode,
    /// The name of the house: "Bürgerhaus".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Where exactly it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
    /// The area it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// Whether the point is only roughly known.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub approximate: bool,
    /// How to find the door.
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub directions: Texts,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Pack, Unpack)]
#[serde(default)]
pub struct Address {
    /// Street and house number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
}

impl Address {
    /// The street without the number of the house: "Marktplatz" of "Marktplatz 12 a", and all of "Straße des 17. Juni".
    pub fn street_name(&self) -> Option<&str> {
        let street = self.street.as_deref()?.trim();
        let number = |part: &str| part.starts_with(|c: char| c.is_ascii_digit());
        let small = |part: &str| part.chars().count() <= 2;
        let (mut name, mut end) = (street, street.len());
        for (at, _) in street.rmatch_indices(' ') {
            let part = street[at..end].trim();
            match (number(part), small(part)) {
                (true, _) => name = &street[..at],
                (false, true) => {}
                (false, false) => break,
            }
            end = at;
        }
        let name = name.trim_end_matches([' ', ',', '-', '–', '/']);
        Some(name).filter(|name| !name.is_empty())
    }
}

/// A part of a town that stands for every place in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Pack, Unpack)]
pub struct Area {
    /// The area's name: "Weststadt".
    pub name: String,
    /// One point for the whole area, shared by everything in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
}

impl Place {
    /// The place as the public may see it; a protected one keeps its town and area's name, but no point and no street.
    pub fn published(self, protected: bool) -> Self {
        let locality = self.address.as_ref().and_then(|a| a.locality.clone());
        let town =
            locality.map(|locality| Address { locality: Some(locality), ..Address::default() });
        match (self.mode, protected) {
            (PlaceMode::Exact, false) => self,
            (PlaceMode::Area, false) => Self {
                mode: PlaceMode::Area,
                address: town,
                area: self.area,
                approximate: true,
                ..Self::default()
            },
            (PlaceMode::Online, _) => Self { mode: PlaceMode::Online, ..Self::default() },
            (mode, _) => {
                // The area's name alone; published again, it is the same.
                let area = self.area.filter(|_| mode != PlaceMode::None);
                Self {
                    mode: match area {
                        Some(_) => PlaceMode::Area,
                        None => PlaceMode::None,
                    },
                    address: town,
                    approximate: area.is_some(),
                    area: area.map(|area| Area { point: None, ..area }),
                    ..Self::default()
                }
            }
        }
    }

    /// The name of the house, where it is not the street's once more.
    pub fn own_name(&self) -> Option<&str> {
        let address = self.address.as_ref();
        let streets = address.map(|a| [a.street.as_deref(), a.street_name()]).unwrap_or_default();
        let same = |street: &str, name: &str| street.trim().to_lowercase() == name.to_lowercase();
        let name = self.name.as_deref().map(str::trim).filter(|name| !name.is_empty())?;
        (!streets.iter().flatten().any(|street| same(street, name))).then_some(name)
    }

    /// The point that the map shows: the place's own, or its area's.
    pub fn shown(&self) -> Option<Point> {
        match self.mode {
            PlaceMode::Exact => self.point,
            PlaceMode::Area => self.area.as_ref().and_then(|area| area.point),
            PlaceMode::None | PlaceMode::Online => None,
        }
    }

    /// What does not hold.
    pub fn check(&self) -> Vec<Problem> {
        let lines = self.address.iter().flat_map(|a| [&a.street, &a.postal_code, &a.locality]);
        let long = lines.chain([&self.name]).flatten().any(|line| line.chars().count() > 200);
        let mut problems = Vec::new();
        if long {
            problems.push(Problem::new("address", "problem-too-long").with("most", 200));
        }
        if self.mode == PlaceMode::Exact && self.point.is_none() {
            problems.push(Problem::new("point", "problem-point-required"));
        }
        if self.mode == PlaceMode::Area && self.area.is_none() {
            problems.push(Problem::new("area", "problem-required"));
        }
        problems
    }
}

/// How to get in touch.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Pack, Unpack)]
#[serde(default)]
pub struct Contact {
    /// The e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Channel>,
    /// The telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Channel>,
    /// The website, `http` or `https`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

/// One way of contact and whether the organisation lets it be published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Pack, Unpack)]
pub struct Channel {
    /// The address or number.
    pub value: String,
    /// Whether the public may see it.
    #[serde(default)]
    pub public: bool,
}

impl Contact {
    /// Whether it names a way that somebody can take: e-mail goes through us, a telephone has to be public.
    pub fn is_reachable(&self) -> bool {
        let phone = self.phone.as_ref().is_some_and(|phone| phone.public);
        self.email.is_some() || self.website.is_some() || phone
    }

    /// The contact as the public may see it.
    pub fn published(self) -> Self {
        let public = |channel: Option<Channel>| channel.filter(|c| c.public);
        Self { email: public(self.email), phone: public(self.phone), website: self.website }
    }

    /// What does not hold.
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let email = |value: &str| {
            let (name, host) = value.rsplit_once('@')?;
            (!name.is_empty()
                && host.contains('.')
                && !value.contains(char::is_whitespace)
                && value.len() <= 254)
                .then_some(())
        };
        if self.email.as_ref().is_some_and(|c| email(&c.value).is_none()) {
            problems.push(Problem::new("email", "problem-email"));
        }
        let phone = |value: &str| {
            value.chars().filter(char::is_ascii_digit).count() >= 3 && value.chars().count() <= 40
        };
        if self.phone.as_ref().is_some_and(|c| !phone(&c.value)) {
            problems.push(Problem::new("phone", "problem-phone"));
        }
        let website = |value: &str| {
            url::Url::parse(value)
                .is_ok_and(|u| ["http", "https"].contains(&u.scheme()) && u.has_host())
        };
        if self.website.as_ref().is_some_and(|w| !website(w)) {
            problems.push(Problem::new("website", "problem-website"));
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(street: &str) -> Place {
        let address = Address { street: Some(street.to_owned()), ..Address::default() };
        Place { address: Some(address), ..Place::default() }
    }

    #[test]
    fn a_street_is_called_without_the_number_of_the_house() {
        for (street, name) in [
            ("Marktplatz 1", "Marktplatz"),
            ("Schloßstraße 12 a", "Schloßstraße"),
            ("Schloßstraße 12-14", "Schloßstraße"),
            ("Schloßstraße 12 – 14", "Schloßstraße"),
            ("Straße des 17. Juni", "Straße des 17. Juni"),
            ("Straße des 17. Juni 135", "Straße des 17. Juni"),
            ("Am Ei", "Am Ei"),
            ("Zug", "Zug"),
        ] {
            let place = at(street);
            assert_eq!(place.address.as_ref().and_then(Address::street_name), Some(name));
        }
        assert_eq!(at(" ").address.as_ref().and_then(Address::street_name), None);
    }

    #[test]
    fn a_house_that_is_called_as_its_street_has_no_name_of_its_own() {
        let named = |name: &str| Place { name: Some(name.to_owned()), ..at("Marktplatz 1") };
        assert_eq!(named("Marktplatz").own_name(), None);
        assert_eq!(named("marktplatz 1").own_name(), None);
        assert_eq!(named("Rathaus").own_name(), Some("Rathaus"));
    }
}
