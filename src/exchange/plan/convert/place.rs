//! Where a row's offer is: coordinates, an address in one cell or in several, or a place that somebody chose.

use super::{LONGEST_NAME, Located, Taking};
use crate::error::Problem;
use crate::exchange::plan::LEFT_OUT;
use crate::exchange::plan::address;
use crate::exchange::plan::content::{self, said};
use crate::geo::Point;
use serde_json::Value;

impl Taking<'_, '_> {
    /// Where it is: its coordinates, else those of its address.
    pub(super) fn place(
        &mut self,
        locate: &mut dyn FnMut(&str) -> Located,
    ) -> Option<(String, Located)> {
        self.address();
        for name in ["area", "place_name", "place_mode"] {
            if let Some(value) = self.first(name) {
                self.put(name, value.chars().take(LONGEST_NAME).collect::<String>());
            }
        }
        if let Some((lon, lat)) = self.position() {
            self.put("lon", lon);
            self.put("lat", lat);
            return None;
        }
        if self.fields.contains_key("place_mode") {
            return None;
        }
        let Some(query) = self.query() else {
            if !self.reader.plan.placeless {
                self.wrong.push(Problem::new("", "problem-place-missing"));
            }
            return None;
        };
        self.located(query, locate)
    }

    /// The place of an address, as somebody chose it or as it is found; where it is not one place, what was found.
    fn located(
        &mut self,
        query: String,
        locate: &mut dyn FnMut(&str) -> Located,
    ) -> Option<(String, Located)> {
        let plan = self.reader.plan;
        let located = match plan.places.get(&query).map(String::as_str) {
            Some(LEFT_OUT) => Located::Hidden,
            Some(chosen) => chosen_point(chosen).map_or(Located::Nothing, Located::Here),
            None => locate(&query),
        };
        let key = match &located {
            Located::Here(point) => {
                self.put("lon", point.lon());
                self.put("lat", point.lat());
                return None;
            }
            Located::Hidden => return None,
            Located::Nothing if plan.placeless => {
                self.in_words(&query);
                return None;
            }
            Located::Several(_) => "problem-place-several",
            Located::Nothing => "problem-place-unknown",
            Located::Later => "problem-place-later",
        };
        let named = ["street", "address", "place_name"].iter();
        let column = named.into_iter().find_map(|target| plan.column_of(self.reader.table, target));
        self.wrong.push(Problem::new(column.unwrap_or_default(), key).with("value", &query));
        Some((query, located))
    }

    /// An address without a point, which no place may show in public, at the end of the description where that is wanted.
    fn in_words(&mut self, query: &str) {
        let protected = self.fields.get("protected").and_then(Value::as_bool).unwrap_or_default();
        if protected || !self.reader.plan.worded {
            return;
        }
        let before = self.fields.get("description").and_then(Value::as_str).unwrap_or_default();
        if !before.contains(query) {
            self.put("description", format!("{before}\n{query}").trim().to_owned());
        }
    }

    /// Street, postal code and town, each from its own column or out of the whole address.
    fn address(&mut self) {
        let whole = self.first("address").map(address::parts).unwrap_or_default();
        let street = self.first("street").map(|street| match self.first("house_number") {
            Some(number) if !street.ends_with(number) => format!("{street} {number}"),
            _ => street.to_owned(),
        });
        let town = self.first("locality");
        let split = town.and_then(address::town);
        let code =
            self.first("postal_code").map(str::to_owned).or(split.map(|(code, _)| code.to_owned()));
        let town = split.map(|(_, name)| name.to_owned()).or(town.map(str::to_owned));
        let lines = [
            ("street", street.or(whole.street)),
            ("postal_code", code.or(whole.postal_code)),
            ("locality", town.or(whole.locality).or(self.fixed("locality").map(str::to_owned))),
        ];
        for (name, line) in lines {
            let line = line.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
            if let Some(line) = line.filter(|line| !line.is_empty()) {
                self.put(name, line.chars().take(LONGEST_NAME).collect::<String>());
            }
        }
    }

    /// The address as it is looked for; none where there is no street.
    fn query(&self) -> Option<String> {
        let text = |name: &str| self.fields.get(name).and_then(Value::as_str).unwrap_or_default();
        let street = text("street");
        let town = format!("{} {}", text("postal_code"), text("locality"));
        match (street.is_empty(), town.trim()) {
            (true, _) => None,
            (false, "") => Some(street.to_owned()),
            (false, town) => Some(format!("{street}, {town}")),
        }
    }

    /// The coordinates as degrees; what is none is left to our reader to complain of.
    fn position(&mut self) -> Option<(f64, f64)> {
        let bounds = self.reader.bounds;
        let places =
            |target: &str| self.reader.columns.get(target).map(Vec::as_slice).unwrap_or_default();
        let pairs = places("lon").iter().zip(places("lat"));
        let mut pairs = pairs.filter_map(|(lon, lat)| {
            let [lon, lat] =
                [lon, lat].map(|at| self.from.cells.get(*at).and_then(|cell| said(cell)));
            Some((lon?, lat?))
        });
        if let Some((lon, lat)) = pairs.next() {
            let read = content::number(lon).zip(content::number(lat));
            if read.is_none() {
                self.leave("lon", "problem-file-left", lon);
            }
            return read.map(|(lon, lat)| content::degrees(lon, lat, bounds));
        }
        self.first("point").and_then(|cell| content::position(cell, bounds))
    }
}

/// A point that somebody chose for an address.
fn chosen_point(chosen: &str) -> Option<Point> {
    let (lon, lat) = chosen.split_once(',')?;
    Point::new(lon.parse().ok()?, lat.parse().ok()?).ok()
}
