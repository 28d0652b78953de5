//! The plain way to count: every row, one after the other. Benchmarks and tests hold the index against it.

use super::map::Map;
use super::row::Wanted;
use super::times::Window;
use crate::filter::Filter;
use chrono::NaiveDateTime;

impl Map {
    /// How many offers have the filter's facets and are open when it asks, found by looking at the row of every offer.
    pub fn scan(&self, filter: &Filter, now: NaiveDateTime) -> usize {
        let wanted = Wanted::new(filter);
        let window = filter.open.map(|open| Window::new(open, now));
        let mut count = 0;
        for sheet in &self.sheets {
            let layer = &sheet.layer;
            for (i, row) in (0..).zip(&layer.rows) {
                let open = || {
                    window.is_none_or(|window| {
                        layer.times.weekly_open(&layer.rows, i, window, wanted.languages)
                    })
                };
                count += usize::from(wanted.matches(row) && sheet.is_alive(i) && open());
            }
        }
        count
    }

    /// The sum of all words of all rows: as fast as memory can be read.
    pub fn sum_rows(&self) -> u64 {
        let sum = |row: &super::row::Row| {
            let halves = [row.languages, row.main, row.interpreter, row.own_languages, row.spans];
            let shorts =
                u64::from(row.target_groups) + u64::from(row.categories) + u64::from(row.flags);
            let bytes = u64::from(row.category) + u64::from(row.youngest) + u64::from(row.oldest);
            halves.into_iter().map(u64::from).sum::<u64>() + shorts + bytes
        };
        self.sheets.iter().flat_map(|sheet| &sheet.layer.rows).map(sum).fold(0, u64::wrapping_add)
    }
}
