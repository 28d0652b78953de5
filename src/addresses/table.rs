//! A table of texts in one piece of memory, each known by its number.

use std::collections::HashMap;

/// Texts by number.
#[derive(Debug, Default)]
pub struct Table {
    text: String,
    ends: Vec<u32>,
}

impl Table {
    /// The text of this number; nothing where there is none.
    pub fn get(&self, number: u32) -> &str {
        let end = |at: usize| self.ends.get(at).map(|end| *end as usize);
        let start = (number as usize).checked_sub(1).map_or(Some(0), end);
        match (start, end(number as usize)) {
            (Some(start), Some(end)) => self.text.get(start..end).unwrap_or_default(),
            _ => "",
        }
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The bytes it takes, about.
    pub fn memory(&self) -> usize {
        self.text.capacity() + self.ends.capacity() * 4
    }
}

/// Gathers texts, each once.
#[derive(Debug, Default)]
pub struct TableBuilder {
    table: Table,
    known: HashMap<Box<str>, u32>,
}

impl TableBuilder {
    /// The number of a text, a new one where it was not there.
    pub fn number(&mut self, text: &str) -> u32 {
        if let Some(known) = self.known.get(text) {
            return *known;
        }
        let number = self.table.ends.len() as u32;
        self.table.text.push_str(text);
        self.table.ends.push(self.table.text.len() as u32);
        self.known.insert(text.into(), number);
        number
    }

    /// The table.
    pub fn finish(mut self) -> Table {
        self.table.text.shrink_to_fit();
        self.table.ends.shrink_to_fit();
        self.table
    }
}
