//! Where everything is that matches, for questions about distances.

use super::bits::ones;
use super::map::Map;
use super::row;
use crate::filter::Filter;
use crate::geo::Point;
use chrono::NaiveDateTime;

impl Map {
    /// The public points of all offers that match and have one, each with whether it is only roughly known.
    pub fn points(&self, filter: &Filter, now: NaiveDateTime) -> Vec<(Point, bool)> {
        let found = self.find(filter);
        let mut points = Vec::new();
        for selection in self.selections(filter, now, &found) {
            let layer = selection.layer();
            selection.visit(0..layer.located(), |at, bits| {
                for i in ones(bits).map(|bit| at as u32 * 64 + bit) {
                    let rough = layer.rows[i as usize].flags & row::APPROXIMATE != 0;
                    points.extend(layer.place(i).map(|at| (Point::from_map(at), rough)));
                }
            });
        }
        points
    }
}
