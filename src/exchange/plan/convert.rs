//! A row of a table as an offer, by a plan: what can be understood is taken, what cannot is named with its column.

mod facts;
mod place;

use super::content::{self, said};
use super::names::{folded, text_in};
use super::{LEFT_OUT, Plan, Table, values};
use crate::error::Problem;
use crate::exchange::Defaults;
use crate::exchange::Row;
use crate::exchange::row::{Raw, refused, row};
use crate::exchange::tabular::TableRow;
use crate::geo::Bounds;
use crate::geo::Point;
use serde_json::{Map, Value};
use std::collections::HashMap;
use uuid::Uuid;

/// The longest title and the longest name of an organisation that are not cut, in letters.
const LONGEST_NAME: usize = 200;
/// The most notes that are kept of a row.
const MOST_NOTES: usize = 10;

/// Where an address is.
#[derive(Debug, Clone, PartialEq)]
pub enum Located {
    /// There.
    Here(Point),
    /// At one of these places, each with its name.
    Several(Vec<(String, Point)>),
    /// Nobody knows.
    Nothing,
    /// Nobody has looked yet.
    Later,
    /// No place that the public is told.
    Hidden,
}

/// A row of a table that was read by a plan.
#[derive(Debug)]
pub struct Reading {
    /// The offer, or what is wrong.
    pub row: Row,
    /// The source's own identifier, as far as that is known.
    pub id: String,
    /// What the row calls itself, as far as that is known.
    pub title: String,
    /// What was left out of it and why; the field is the name of the column.
    pub notes: Vec<Problem>,
    /// The address that was looked for, with what was found, where that was not one place.
    pub unplaced: Option<(String, Located)>,
}

/// Reads rows by a plan.
pub struct Reader<'t> {
    table: &'t Table,
    plan: &'t Plan,
    defaults: Defaults,
    bounds: Bounds,
    columns: HashMap<&'t str, Vec<usize>>,
    keys: HashMap<String, usize>,
}

impl<'t> Reader<'t> {
    /// A reader for the rows of this table; texts that name no language are in that of `defaults`.
    pub fn new(table: &'t Table, plan: &'t Plan, defaults: Defaults, bounds: Bounds) -> Self {
        let mut columns: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, name) in table.columns.iter().enumerate() {
            if let Some(target) = plan.columns.get(name) {
                columns.entry(target).or_default().push(at);
            }
        }
        Self { table, plan, defaults, bounds, columns, keys: HashMap::new() }
    }

    /// Reads a row; `locate` is asked where an address is.
    pub fn read(&mut self, from: &TableRow, locate: &mut dyn FnMut(&str) -> Located) -> Reading {
        if let Some(problem) = &from.trouble {
            let title =
                from.cells.iter().find(|cell| !cell.is_empty()).cloned().unwrap_or_default();
            let row = refused(from.line, problem.clone());
            return Reading { row, id: String::new(), title, notes: Vec::new(), unplaced: None };
        }
        let mut taking = Taking {
            reader: self,
            from,
            fields: Map::new(),
            title: String::new(),
            notes: Vec::new(),
            wrong: Vec::new(),
        };
        let unplaced = taking.take(locate);
        let Taking { mut fields, title, notes, wrong, .. } = taking;
        let id = self.identity(from, &title, &fields);
        fields.insert("id".into(), Value::String(id.clone()));
        let raw = Raw { line: from.line, id: None, geometry: None, properties: fields };
        let mut row = row(raw, &self.defaults, "");
        let mut problems = wrong;
        if let Err(found) = &mut row.offer {
            let known: Vec<String> =
                problems.iter().map(|one: &Problem| one.field.clone()).collect();
            let found = std::mem::take(found).into_iter().map(|one| self.named(one));
            problems.extend(found.filter(|one| !known.contains(&one.field)));
        }
        if !problems.is_empty() {
            row.offer = Err(problems.into_iter().map(|one| one.at_line(from.line)).collect());
        }
        Reading { row, id, title, notes, unplaced }
    }

    /// The source's own identifier; without one, what hardly changes about an offer: its title and where it is.
    fn identity(&mut self, from: &TableRow, title: &str, fields: &Map<String, Value>) -> String {
        if let Some(id) = self.all(from, "id").next() {
            return id.chars().take(LONGEST_NAME).collect();
        }
        let text =
            |name: &str| fields.get(name).and_then(Value::as_str).map(folded).unwrap_or_default();
        let place = match text("street") {
            empty if empty.is_empty() => {
                let [lon, lat] = ["lon", "lat"]
                    .map(|name| fields.get(name).and_then(Value::as_f64).unwrap_or(0.0));
                format!("{lon:.4} {lat:.4}")
            }
            street => street,
        };
        let key = format!("{}|{place}|{}", folded(title), text("locality"));
        let count = self.keys.entry(key.clone()).or_insert(0);
        *count += 1;
        let id = Uuid::new_v5(&Uuid::NAMESPACE_OID, key.as_bytes()).simple().to_string();
        if *count == 1 { id } else { format!("{id}-{count}") }
    }

    /// Everything that a row says of a target.
    fn all<'r>(
        &'r self,
        from: &'r TableRow,
        target: &str,
    ) -> impl Iterator<Item = &'r str> + use<'r> {
        let places = self.columns.get(target).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|at| from.cells.get(*at).and_then(|cell| said(cell)))
    }

    /// A problem with the name of the column in the place of that of our field.
    fn named(&self, problem: Problem) -> Problem {
        let field = problem.field.split(['.', '[']).next().unwrap_or_default();
        let target = match field {
            "categories" => "category",
            "target_groups" => "target_group",
            "schedule" => "opening_hours",
            "point" | "coordinates" | "geometry" => "lon",
            field => field,
        };
        let column = self.columns.get(target).and_then(|places| places.first());
        match column {
            Some(at) => Problem { field: self.table.columns[*at].clone(), ..problem },
            None => problem,
        }
    }
}

/// A row on its way into the fields that our reader knows.
struct Taking<'r, 't> {
    reader: &'r Reader<'t>,
    from: &'r TableRow,
    fields: Map<String, Value>,
    title: String,
    notes: Vec<Problem>,
    wrong: Vec<Problem>,
}

impl<'r> Taking<'r, '_> {
    fn all(&self, target: &str) -> impl Iterator<Item = &'r str> + use<'r> {
        self.reader.all(self.from, target)
    }

    fn first(&self, target: &str) -> Option<&'r str> {
        self.all(target).next()
    }

    fn fixed(&self, target: &str) -> Option<&'r str> {
        let fixed = self.reader.plan.fixed.get(target).map(String::as_str);
        fixed.filter(|value| !value.trim().is_empty())
    }

    fn put(&mut self, field: &str, value: impl Into<Value>) {
        self.fields.insert(field.to_owned(), value.into());
    }

    /// Notes that a value is left out.
    fn leave(&mut self, target: &str, key: &'static str, value: &str) {
        if self.notes.len() < MOST_NOTES {
            let column = self.reader.plan.column_of(self.reader.table, target).unwrap_or(target);
            self.notes.push(Problem::new(column, key).with("value", value));
        }
    }

    /// Takes everything; gives an address that nobody knows for sure.
    fn take(&mut self, locate: &mut dyn FnMut(&str) -> Located) -> Option<(String, Located)> {
        self.names();
        self.texts();
        self.vocabularies();
        self.contacts();
        self.times();
        self.days();
        self.more();
        self.ages_and_tags();
        self.place(locate)
    }

    /// Title and organisations.
    fn names(&mut self) {
        let cut = |text: &str| -> String {
            let line: Vec<&str> = text.split_whitespace().collect();
            line.join(" ").chars().take(LONGEST_NAME).collect()
        };
        let translated = self.translated_title();
        let own = self
            .first("title")
            .or_else(|| self.first("organisation").filter(|_| translated.is_none()));
        if let Some(own) = own {
            self.put("title", cut(&content::plain(own)));
        }
        let title = own.or(translated).map(content::plain);
        self.title = title.as_deref().map(cut).unwrap_or_default();
        let organisation = self.first("organisation").or(self.fixed("organisation"));
        if let Some(organisation) = organisation.map(str::to_owned).or(title) {
            self.put("organisation", cut(&organisation));
        }
        let others: Vec<&str> = self.all("co_organisers").collect();
        if !others.is_empty() {
            self.put("co_organisers", others.join("|"));
        }
        for own in ["source", "uuid"] {
            if let Some(value) = self.first(own) {
                self.put(own, value);
            }
        }
    }

    /// The title in one of the languages that have a column of their own.
    fn translated_title(&self) -> Option<&'r str> {
        let columns = self.reader.columns.keys().filter(|target| target.starts_with("title_"));
        let mut columns: Vec<&&str> = columns.collect();
        columns.sort_unstable();
        columns.into_iter().find_map(|target| self.first(target))
    }

    /// Texts, each in its language, with remarks behind the description.
    fn texts(&mut self) {
        for name in ["summary", "description", "cost", "registration_note", "directions"] {
            if let Some(text) = self.first(name) {
                self.put(name, content::plain(text));
            }
        }
        let reader = self.reader;
        for (target, places) in
            reader.columns.iter().filter(|(target, _)| text_in(target).is_some())
        {
            let cells = places.iter().filter_map(|at| said(self.from.cells.get(*at)?));
            if let Some(text) = cells.into_iter().next() {
                self.put(target, content::plain(text));
            }
        }
        let notes = reader.columns.get("note").map(Vec::as_slice).unwrap_or_default();
        let notes = notes
            .iter()
            .filter_map(|at| Some((&reader.table.columns[*at], said(self.from.cells.get(*at)?)?)));
        let notes: Vec<String> =
            notes.map(|(name, text)| format!("{name}: {}", content::plain(text))).collect();
        let before = self.fields.get("description").and_then(Value::as_str).map(str::to_owned);
        let all: Vec<String> = before.into_iter().chain(notes).collect();
        if !all.is_empty() {
            self.put("description", all.join("\n"));
        }
        if self
            .fields
            .get("summary")
            .and_then(Value::as_str)
            .is_some_and(|text| text.chars().count() > 1_000)
        {
            let long = self.fields.remove("summary");
            self.fields.entry("description").or_insert(long.unwrap_or_default());
        }
    }

    /// Everything that has a vocabulary.
    fn vocabularies(&mut self) {
        for target in values::VOCABULARIES {
            let (ids, unknown) = self.meant(target);
            let fixed = self.fixed(target).map(str::to_owned);
            let nothing = ids.is_empty() && fixed.is_none();
            let refused = nothing && target == "category" && !unknown.is_empty();
            match (ids.is_empty(), fixed) {
                (false, _) => self.put(target, Value::from(ids)),
                (true, Some(fixed)) => {
                    let ids: Vec<&str> = fixed.split('|').collect();
                    self.put(target, Value::from(ids));
                }
                (true, None) if refused => {
                    let column =
                        self.reader.plan.column_of(self.reader.table, target).unwrap_or(target);
                    let problem =
                        Problem::new(column, "problem-file-value").with("value", unknown[0]);
                    self.wrong.push(problem);
                    // So that the reader does not complain of the same again.
                    self.put(target, "everyday_help");
                }
                _ => {}
            }
            // One value each has to be a line.
            if ["format", "purpose"].contains(&target)
                && let Some(Value::Array(ids)) = self.fields.remove(target)
                && let Some(first) = ids.into_iter().next()
            {
                self.fields.insert(target.to_owned(), first);
            }
            if !refused {
                unknown
                    .into_iter()
                    .for_each(|value| self.leave(target, "problem-file-value", value));
            }
        }
    }

    /// The identifiers that a row says of a vocabulary, and the values that mean nothing.
    fn meant(&self, target: &str) -> (Vec<String>, Vec<&'r str>) {
        let (mut ids, mut unknown) = (Vec::new(), Vec::new());
        let most = if target == "category" { 3 } else { 40 };
        for cell in self.all(target) {
            for value in values::parts(self.reader.plan, target, cell) {
                match values::ids(self.reader.plan, target, value) {
                    Some(left) if left == LEFT_OUT => {}
                    Some(known) => {
                        for id in known.split('|').map(str::to_owned) {
                            if ids.len() < most && !ids.contains(&id) {
                                ids.push(id);
                            }
                        }
                    }
                    None => unknown.push(value),
                }
            }
        }
        (ids, unknown)
    }
}
