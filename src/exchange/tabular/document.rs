//! Tables in JSON: the objects of a list, wherever in the document it stands, with what is nested in them under `outer.inner`.
//! Lists that stand beside each other under different names are one table, with the names in a column of their own.

use super::{
    MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Table, TableKind, TableRow, Watch, too_many_columns,
};
use crate::error::Problem;
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap};

/// The column that says in which list a row stands.
pub const GROUP: &str = "@group";
/// How many objects of a list inside a row are told, each under its number.
const MOST_INSIDE: usize = 3;
/// The most parts that are offered to choose from.
const MOST_PARTS: usize = 30;

/// A list of objects.
struct List<'v> {
    name: String,
    rows: Keyed<'v>,
}

/// Reads a list.
pub fn read(text: &str, part: Option<&str>, watch: Watch) -> Result<Table, Problem> {
    let document = parse(text)?;
    let mut lists = Vec::new();
    find(&document, String::new(), &mut lists, 0);
    lists.sort_by_key(|list| std::cmp::Reverse(list.rows.len()));
    lists.truncate(MOST_PARTS);
    let parts: Vec<String> = lists.iter().map(|list| list.name.clone()).collect();
    let at = lists.iter().position(|list| Some(list.name.as_str()) == part).unwrap_or(0);
    let list = lists.get(at).ok_or_else(|| Problem::new("file", "problem-file-no-rows"))?;
    if list.rows.len() > MOST_ROWS {
        let problem = Problem::new("file", "problem-file-rows").with("found", list.rows.len());
        return Err(problem.with("most", MOST_ROWS));
    }
    let mut table = Rows::default();
    for (number, (group, object)) in list.rows.iter().enumerate() {
        if number % 256 == 0 {
            watch.look()?;
        }
        table.add(number as u64 + 1, *group, object)?;
    }
    let geo = document.get("type").is_some_and(|kind| kind == "FeatureCollection");
    let kind = if geo { TableKind::GeoJson } else { TableKind::Json };
    let said = ["name", "title"].iter().find_map(|name| document.get(name)?.as_str());
    let mut table = table.finish(kind)?;
    table.name = said.map(str::to_owned).filter(|_| geo);
    table.part = parts.get(at).cloned().unwrap_or_default();
    table.parts = parts;
    crs(&document)?;
    Ok(table)
}

/// One document, or one a line.
fn parse(text: &str) -> Result<Value, Problem> {
    let whole = serde_json::from_str::<Value>(text);
    let why = match whole {
        Ok(document) => return Ok(document),
        Err(why) => why,
    };
    let lines = text.lines().map(|line| line.trim_start_matches('\u{1e}').trim());
    let lines = lines.filter(|line| !line.is_empty());
    let objects: Result<Vec<Value>, _> = lines.map(serde_json::from_str).collect();
    match objects {
        Ok(objects) if objects.len() > 1 => Ok(Value::Array(objects)),
        _ => {
            Err(Problem::new("file", "problem-json").with("value", &why).at_line(why.line() as u64))
        }
    }
}

/// Coordinates that say to be something else than degrees are refused.
fn crs(document: &Value) -> Result<(), Problem> {
    let name = document.pointer("/crs/properties/name").and_then(Value::as_str).unwrap_or_default();
    match name.is_empty() || ["CRS84", "4326"].iter().any(|known| name.ends_with(known)) {
        true => Ok(()),
        false => Err(Problem::new("crs", "problem-crs").with("value", name)),
    }
}

/// Finds the lists of a document; what stands inside their rows is no list of its own.
fn find<'v>(value: &'v Value, name: String, lists: &mut Vec<List<'v>>, depth: usize) {
    if depth > 8 || lists.len() > 200 {
        return;
    }
    match value {
        Value::Array(items) => {
            let rows: Vec<_> =
                items.iter().filter_map(Value::as_object).map(|row| (None, row)).collect();
            if !rows.is_empty() && rows.len() * 2 >= items.len() {
                lists.push(List { name, rows });
            }
        }
        Value::Object(fields) if fields.get("type").is_some_and(|kind| kind == "Feature") => {
            lists.push(List { name, rows: vec![(None, fields)] });
        }
        Value::Object(fields) => match grouped(fields) {
            Some(rows) => lists.push(List { name, rows }),
            None => {
                for (key, inner) in fields.iter().filter(|(key, _)| *key != "organisations") {
                    let path = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
                    find(inner, path, lists, depth + 1);
                }
            }
        },
        _ => {}
    }
}

/// Objects, each with the key under which it or its list stands.
type Keyed<'v> = Vec<(Option<&'v str>, &'v Map<String, Value>)>;

/// Lists that stand beside each other and speak of the same, or objects by their key, as one list.
fn grouped(fields: &Map<String, Value>) -> Option<Keyed<'_>> {
    let mut rows = Vec::new();
    let (mut lists, mut objects) = (0, 0);
    for (key, value) in fields {
        match value {
            Value::Array(items) if items.iter().any(Value::is_object) => {
                lists += 1;
                rows.extend(
                    items.iter().filter_map(Value::as_object).map(|row| (Some(key.as_str()), row)),
                );
            }
            Value::Object(row) => {
                objects += 1;
                rows.push((Some(key.as_str()), row));
            }
            _ => {}
        }
    }
    let one_kind = (lists >= 2 && objects == 0) || (objects >= 3 && lists == 0);
    let keys = |row: &Map<String, Value>| row.keys().cloned().collect::<BTreeSet<String>>();
    let first = rows.first().map(|(_, row)| keys(row))?;
    let alike = rows.iter().filter(|(_, row)| {
        let own = keys(row);
        let shared = own.intersection(&first).count();
        shared > 0 && shared * 2 >= own.len().min(first.len())
    });
    (one_kind && alike.count() * 10 >= rows.len() * 8).then_some(rows)
}

/// Rows whose columns become known as they come.
#[derive(Default)]
struct Rows {
    columns: Vec<String>,
    places: HashMap<String, usize>,
    rows: Vec<(u64, Vec<(usize, String)>)>,
    cells: usize,
}

impl Rows {
    fn add(
        &mut self,
        line: u64,
        group: Option<&str>,
        object: &Map<String, Value>,
    ) -> Result<(), Problem> {
        let mut said = Vec::new();
        if let Some(group) = group {
            said.push((GROUP.to_owned(), group.to_owned()));
        }
        let feature = object.get("type").is_some_and(|kind| kind == "Feature");
        match object.get("properties").filter(|_| feature) {
            Some(properties) => {
                let own = properties.get("id").is_some_and(|id| !id.is_null());
                if let Some(id) = object.get("id").filter(|_| !own) {
                    flatten("id", id, &mut said);
                }
                flatten("", properties, &mut said);
                if let Some((lon, lat)) = object.get("geometry").and_then(middle) {
                    said.push(("geometry.lon".to_owned(), lon.to_string()));
                    said.push(("geometry.lat".to_owned(), lat.to_string()));
                }
            }
            None => object.iter().for_each(|(key, value)| flatten(key, value, &mut said)),
        }
        let mut cells = Vec::with_capacity(said.len());
        for (name, value) in said.into_iter().filter(|(_, value)| !value.trim().is_empty()) {
            cells.push((self.column(name)?, value));
        }
        self.cells += cells.len();
        if self.cells > MOST_CELLS {
            let problem = Problem::new("file", "problem-file-rows").with("found", line);
            return Err(problem.with("most", MOST_ROWS));
        }
        self.rows.push((line, cells));
        Ok(())
    }

    fn column(&mut self, name: String) -> Result<usize, Problem> {
        if let Some(at) = self.places.get(&name) {
            return Ok(*at);
        }
        if self.columns.len() == MOST_COLUMNS {
            return Err(too_many_columns(self.columns.len() + 1));
        }
        self.columns.push(name.clone());
        self.places.insert(name, self.columns.len() - 1);
        Ok(self.columns.len() - 1)
    }

    fn finish(self, kind: TableKind) -> Result<Table, Problem> {
        let columns = super::heading::unique(self.columns.into_iter());
        let width = columns.len();
        let row = |(line, said): (u64, Vec<(usize, String)>)| {
            let mut cells = vec![String::new(); width];
            said.into_iter().for_each(|(at, value)| cells[at] = value);
            super::row(super::Record { line, cells }, width)
        };
        let rows: Vec<TableRow> = self.rows.into_iter().filter_map(row).collect();
        let (name, parts, part) = (None, Vec::new(), String::new());
        Table { kind, name, parts, part, columns, rows, warnings: Vec::new(), file: None }
            .within_bounds()
    }
}

/// What a value says under its name; its depth is bounded by the reader.
fn flatten(name: &str, value: &Value, said: &mut Vec<(String, String)>) {
    let under =
        |inner: &str| if name.is_empty() { inner.to_owned() } else { format!("{name}.{inner}") };
    match value {
        Value::Null => {}
        Value::Bool(flag) => said.push((name.to_owned(), flag.to_string())),
        Value::Number(number) => said.push((name.to_owned(), number.to_string())),
        Value::String(text) => said.push((name.to_owned(), text.clone())),
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| flatten(&under(key), value, said))
        }
        Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
            let numbered = items.iter().take(MOST_INSIDE).enumerate();
            numbered.for_each(|(number, item)| flatten(&under(&number.to_string()), item, said));
        }
        Value::Array(items) => {
            let plain = items.iter().filter(|item| !item.is_null());
            let plain =
                plain.map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned));
            said.push((name.to_owned(), plain.collect::<Vec<_>>().join("|")));
        }
    }
}

/// The point of a geometry, or the middle of one that is more than a point.
fn middle(geometry: &Value) -> Option<(f64, f64)> {
    let coordinates = geometry.get("coordinates")?;
    let mut bounds: Option<[f64; 4]> = None;
    spread(coordinates, &mut bounds);
    let [west, south, east, north] = bounds?;
    Some(((west + east) / 2.0, (south + north) / 2.0))
}

fn spread(coordinates: &Value, bounds: &mut Option<[f64; 4]>) {
    let Some(items) = coordinates.as_array() else { return };
    match (items.first().and_then(Value::as_f64), items.get(1).and_then(Value::as_f64)) {
        (Some(x), Some(y)) => {
            let [west, south, east, north] = bounds.unwrap_or([x, y, x, y]);
            *bounds = Some([west.min(x), south.min(y), east.max(x), north.max(y)]);
        }
        _ => items.iter().for_each(|inner| spread(inner, bounds)),
    }
}
