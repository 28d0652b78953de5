//! A FeatureCollection, written feature by feature in the form that is read again without loss.

use crate::exchange::properties::{organisation, properties};
use crate::exchange::{Head, OfferRow};
use crate::language::Tag;
use serde_json::{Value, json};
use std::io::{self, Write};

/// Writes a FeatureCollection feature by feature, in the form that is read again without loss.
pub struct GeoJsonWriter<W: Write> {
    into: W,
    has_features: bool,
}

impl<W: Write> GeoJsonWriter<W> {
    /// Begins a collection with what stands before its features.
    pub fn new(mut into: W, head: &Head) -> io::Result<Self> {
        into.write_all(b"{\"type\":\"FeatureCollection\"")?;
        for (name, value) in [
            ("source", head.source.clone()),
            ("language", head.language.as_ref().map(Tag::to_string)),
        ] {
            if let Some(value) = value {
                write!(into, ",\n\"{name}\":{}", Value::String(value))?;
            }
        }
        into.write_all(b",\n\"organisations\":[")?;
        for (number, row) in head.organisations.iter().enumerate() {
            write!(into, "{}\n{}", if number == 0 { "" } else { "," }, organisation(row))?;
        }
        into.write_all(b"],\n\"features\":[")?;
        Ok(Self { into, has_features: false })
    }

    /// Adds an offer.
    pub fn offer(&mut self, row: &OfferRow) -> io::Result<()> {
        let (properties, point) = properties(row);
        let geometry = point
            .map(|point| json!({ "type": "Point", "coordinates": [point.lon(), point.lat()] }));
        let feature = json!({ "type": "Feature", "id": row.id, "geometry": geometry, "properties": properties });
        write!(self.into, "{}\n{feature}", if self.has_features { "," } else { "" })?;
        self.has_features = true;
        Ok(())
    }

    /// Ends the collection and gives back what it was written into.
    pub fn finish(mut self) -> io::Result<W> {
        self.into.write_all(b"\n]}\n")?;
        self.into.flush()?;
        Ok(self.into)
    }
}
