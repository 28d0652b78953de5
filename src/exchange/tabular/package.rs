//! Open Referral data packages (HSDS, tabular): a ZIP with `datapackage.json` and a CSV for each kind of thing. What stands in many
//! tables about one service at one location becomes one row, under the names that our own columns have.

use super::{HEAVIEST, MOST_ROWS, Table, TableKind, TableRow, Watch, letters};
use crate::error::Problem;
use csv::ReaderBuilder;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The columns of the table that comes out.
const COLUMNS: [&str; 21] = [
    "id",
    "title",
    "organisation",
    "category",
    "target_group",
    "description",
    "summary",
    "address",
    "street",
    "postal_code",
    "locality",
    "place_name",
    "lon",
    "lat",
    "opening_hours",
    "phone",
    "email",
    "website",
    "languages",
    "cost",
    "registration_note",
];

/// The names of tables in earlier versions, and in the plural, with what they are called now.
const NAMES: [(&str, &str); 16] = [
    ("organizations", "organization"),
    ("services", "service"),
    ("locations", "location"),
    ("addresses", "address"),
    ("physical_address", "address"),
    ("physical_addresses", "address"),
    ("phones", "phone"),
    ("schedules", "schedule"),
    ("regular_schedule", "schedule"),
    ("regular_schedules", "schedule"),
    ("languages", "language"),
    ("services_at_location", "service_at_location"),
    ("service_at_locations", "service_at_location"),
    ("taxonomy_terms", "taxonomy_term"),
    ("attributes", "attribute"),
    ("service_taxonomies", "service_taxonomy"),
];

/// A line of a table.
struct Line {
    /// Where it stands in its file, from 1.
    number: u64,
    cells: HashMap<String, String>,
}

impl Line {
    /// What stands in the column of this name, where something does.
    fn get(&self, name: &str) -> Option<&String> {
        self.cells.get(name)
    }
}

/// The most names that a remark lists.
const MOST_NAMED: usize = 5;

/// Whether an archive is such a package.
pub fn is_one(archive: &ZipArchive<Cursor<&[u8]>>) -> bool {
    let names = names(archive);
    names.iter().any(|name| name.ends_with("datapackage.json") || stem(name) == "service")
}

/// The names of the files in an archive; those that are no text are none.
fn names(archive: &ZipArchive<Cursor<&[u8]>>) -> Vec<String> {
    archive.file_names().filter_map(Result::ok).map(|name| name.into_owned()).collect()
}

/// The name of a table from that of its file.
fn stem(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    let stem = name.strip_suffix(".csv").unwrap_or(&name).to_owned();
    let known = NAMES.iter().find(|(old, _)| *old == stem);
    known.map_or(stem, |(_, new)| (*new).to_owned())
}

/// Reads a package that was weighed.
pub fn read(bytes: &[u8], watch: Watch) -> Result<Table, Problem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(super::unreadable)?;
    let mut tables: HashMap<String, Vec<Line>> = HashMap::new();
    let mut file = None;
    for (name, path) in resources(&mut archive)? {
        watch.look()?;
        tables.insert(name.clone(), lines(&mut archive, &path, watch)?);
        file = file.or_else(|| {
            (name == "service").then(|| path.rsplit('/').next().map(str::to_owned)).flatten()
        });
    }
    let package = Package::new(tables);
    let rows = package.rows();
    if rows.len() > MOST_ROWS {
        let problem = Problem::new("file", "problem-file-rows").with("found", rows.len());
        return Err(problem.with("most", MOST_ROWS));
    }
    Ok(Table {
        kind: TableKind::Package,
        name: None,
        parts: Vec::new(),
        part: String::new(),
        columns: COLUMNS.map(str::to_owned).to_vec(),
        rows,
        warnings: package.closed().into_iter().collect(),
        file,
    })
}

/// The tables of a package with their paths: as it says itself, else by the names of its files.
fn resources(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<BTreeMap<String, String>, Problem> {
    let names = names(archive);
    let tables = names.iter().filter(|name| name.to_ascii_lowercase().ends_with(".csv"));
    let mut found: BTreeMap<String, String> =
        tables.map(|name| (stem(name), name.clone())).collect();
    let Some(about) = names.iter().find(|name| name.ends_with("datapackage.json")) else {
        return Ok(found);
    };
    let text = text(archive, about)?;
    let folder = about.strip_suffix("datapackage.json").unwrap_or_default();
    let package: Value = serde_json::from_str(&text)
        .map_err(|why| Problem::new("datapackage.json", "problem-json").with("value", why))?;
    let resources = package.get("resources").and_then(Value::as_array).into_iter().flatten();
    for resource in resources {
        let said = |name: &str| resource.get(name).and_then(Value::as_str);
        if let (Some(name), Some(path)) = (said("name"), said("path")) {
            let path = format!("{folder}{path}");
            if names.contains(&path) {
                found.insert(stem(name), path);
            }
        }
    }
    Ok(found)
}

fn text(archive: &mut ZipArchive<Cursor<&[u8]>>, path: &str) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    let file = archive.by_name(path).map_err(super::unreadable)?;
    file.take(HEAVIEST).read_to_end(&mut bytes).map_err(super::unreadable)?;
    Ok(letters::decode(&bytes)?.0)
}

fn lines(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    path: &str,
    watch: Watch,
) -> Result<Vec<Line>, Problem> {
    let text = text(archive, path)?;
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let heading = reader.headers().map_err(super::unreadable)?.clone();
    let names: Vec<String> = heading.iter().map(|name| name.trim().to_ascii_lowercase()).collect();
    let mut lines = Vec::new();
    for (number, record) in reader.records().enumerate() {
        if number % 1_024 == 0 {
            watch.look()?;
        }
        let record = record.map_err(super::unreadable)?;
        let at = record.position().map_or(0, csv::Position::line);
        let cells =
            names.iter().cloned().zip(record.iter().map(|cell| cell.trim().replace('\0', "")));
        let cells = cells.filter(|(_, cell)| !cell.is_empty()).collect();
        lines.push(Line { number: at, cells });
    }
    Ok(lines)
}

/// The tables, each line found by its identifier or by what it belongs to.
struct Package {
    tables: HashMap<String, Vec<Line>>,
    by_id: HashMap<(&'static str, String), usize>,
    of: HashMap<(&'static str, String), Vec<usize>>,
}

/// The tables with the columns by which their lines belong to something.
const LINKS: [(&str, &[&str]); 8] = [
    ("address", &["location_id"]),
    ("phone", &["service_at_location_id", "service_id", "location_id", "organization_id"]),
    ("schedule", &["service_at_location_id", "service_id", "location_id"]),
    ("language", &["service_id", "location_id"]),
    ("service_at_location", &["service_id"]),
    ("attribute", &["link_id"]),
    ("service_taxonomy", &["service_id"]),
    ("cost_option", &["service_id"]),
];
/// The tables whose lines others name.
const NAMED: [&str; 5] = ["organization", "service", "location", "taxonomy_term", "taxonomy"];

impl Package {
    fn new(tables: HashMap<String, Vec<Line>>) -> Self {
        let (mut by_id, mut of) = (HashMap::new(), HashMap::<_, Vec<usize>>::new());
        for name in NAMED {
            for (at, line) in tables.get(name).into_iter().flatten().enumerate() {
                by_id.extend(line.get("id").map(|id| ((name, id.clone()), at)));
            }
        }
        for (name, links) in LINKS {
            for (at, line) in tables.get(name).into_iter().flatten().enumerate() {
                for id in links.iter().filter_map(|link| line.get(link)) {
                    of.entry((name, id.clone())).or_default().push(at);
                }
            }
        }
        Self { tables, by_id, of }
    }

    fn one(&self, table: &'static str, id: Option<&String>) -> Option<&Line> {
        let at = self.by_id.get(&(table, id?.clone()))?;
        self.tables.get(table)?.get(*at)
    }

    /// The lines of a table that belong to the first of these that has any.
    fn of(&self, table: &'static str, ids: &[Option<&String>]) -> Vec<&Line> {
        let found = ids.iter().flatten().find_map(|id| self.of.get(&(table, (*id).clone())));
        let lines = self.tables.get(table).map(Vec::as_slice).unwrap_or_default();
        found.into_iter().flatten().filter_map(|at| lines.get(*at)).collect()
    }

    /// A row for each service at each of its locations, and for each that has none.
    fn rows(&self) -> Vec<TableRow> {
        let mut rows = Vec::new();
        for service in self.services().filter(|service| !is_closed(service)) {
            let places = self.of("service_at_location", &[service.get("id")]);
            match places.is_empty() {
                true => rows.push(self.row(service, None)),
                false => rows.extend(places.iter().map(|place| self.row(service, Some(place)))),
            }
        }
        rows
    }

    fn services(&self) -> impl Iterator<Item = &Line> {
        self.tables.get("service").into_iter().flatten()
    }

    /// How many services are left out because they are closed, with the names of the first.
    fn closed(&self) -> Option<Problem> {
        let names = self.services().filter(|service| is_closed(service));
        let names = names.map(|service| service.get("name").or(service.get("id")));
        remark("problem-package-closed", names.map(|name| name.map_or("–", String::as_str)))
    }

    /// One service at one of its locations, or at none.
    fn row(&self, service: &Line, place: Option<&Line>) -> TableRow {
        let get = |line: Option<&Line>, name: &str| line.and_then(|line| line.get(name)).cloned();
        let own = service.get("id");
        let location = self.one("location", place.and_then(|place| place.get("location_id")));
        let here = location.and_then(|line| line.get("id"));
        let address = self.of("address", &[here]).first().copied();
        let at = place.and_then(|line| line.get("id"));
        // Where it is only once, its own identifier lasts longer than that of the place.
        let several = self.of("service_at_location", &[own]).len() > 1;
        let mut said = self.about(service, [at, own, here]);
        said.extend([
            ("id", if several { at.or(own) } else { own.or(at) }.cloned()),
            ("street", get(address, "address_1")),
            ("postal_code", get(address, "postal_code")),
            ("locality", get(address, "city")),
            ("place_name", get(location, "name")),
            ("lon", get(location, "longitude")),
            ("lat", get(location, "latitude")),
            ("opening_hours", self.hours(&[at, own, here])),
        ]);
        let said = said.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let mut said: HashMap<&str, String> = said.collect();
        let cells = COLUMNS.map(|name| said.remove(name).unwrap_or_default()).to_vec();
        TableRow { line: service.number, cells, trouble: None }
    }

    /// What a service says of itself, and how one gets in touch.
    fn about(
        &self,
        service: &Line,
        [at, own, here]: [Option<&String>; 3],
    ) -> Vec<(&'static str, Option<String>)> {
        let get = |name: &str| service.get(name).cloned();
        let organisation = self.one("organization", service.get("organization_id"));
        let of = |name: &str| organisation.and_then(|line| line.get(name)).cloned();
        let phone = self.of("phone", &[at, own, here, organisation.and_then(|one| one.get("id"))]);
        let costs = self.of("cost_option", &[own]);
        let cost = costs.first().and_then(|one| one.get("option").or(one.get("amount")));
        let terms = self.terms(own);
        vec![
            ("title", get("name")),
            ("organisation", of("name")),
            ("category", Some(terms.clone())),
            ("target_group", Some(terms)),
            ("description", get("description")),
            ("summary", get("short_description")),
            ("phone", phone.first().and_then(|phone| phone.get("number")).cloned()),
            ("email", get("email").or_else(|| of("email"))),
            ("website", get("url").or_else(|| of("website")).or_else(|| of("url"))),
            ("languages", Some(self.languages(&[own, here]))),
            ("cost", get("fees_description").or_else(|| get("fees")).or_else(|| cost.cloned())),
            ("registration_note", get("application_process")),
        ]
    }

    /// What a service is filed under, by the names of the terms.
    fn terms(&self, service: Option<&String>) -> String {
        let attributes = self.of("attribute", &[service]);
        let lines = attributes.into_iter().chain(self.of("service_taxonomy", &[service]));
        let mut names: Vec<&String> = Vec::new();
        for line in lines {
            let id = line.get("taxonomy_term_id").or_else(|| line.get("taxonomy_id"));
            let term = self.one("taxonomy_term", id).or_else(|| self.one("taxonomy", id));
            let named = term.and_then(|term| term.get("name").or_else(|| term.get("code")));
            names.extend(named.or_else(|| line.get("value")).filter(|name| !names.contains(name)));
        }
        names.iter().map(|name| name.replace('|', "/")).collect::<Vec<_>>().join("|")
    }

    fn languages(&self, ids: &[Option<&String>]) -> String {
        let lines = self.of("language", ids);
        let said = lines.iter().filter_map(|line| {
            line.get("code").or_else(|| line.get("name")).or_else(|| line.get("language"))
        });
        said.cloned().collect::<Vec<_>>().join("|")
    }

    /// Weekly hours as opening hours; what is no weekly time is left to its words.
    fn hours(&self, ids: &[Option<&String>]) -> Option<String> {
        let lines = self.of("schedule", ids);
        let weekly = lines.iter().filter_map(|line| {
            let days = line.get("byday").or_else(|| line.get("weekday"))?;
            let known: Vec<&str> = days.split([',', ' ', '|']).filter_map(day).collect();
            let [from, to] =
                ["opens_at", "closes_at"].map(|name| line.get(name).and_then(|at| at.get(..5)));
            let plain = line.get("freq").is_none_or(|freq| freq == "WEEKLY");
            (plain && !known.is_empty())
                .then(|| Some(format!("{} {}-{}", known.join(","), from?, to?)))?
        });
        let weekly: Vec<String> = weekly.collect();
        match weekly.is_empty() {
            true => lines.iter().find_map(|line| line.get("description")).cloned(),
            false => Some(weekly.join(", ")),
        }
    }
}

fn is_closed(service: &Line) -> bool {
    let status = service.get("status").map(String::as_str);
    status.is_some_and(|status| ["inactive", "defunct"].contains(&status))
}

/// How many there are of something, with the first of them; nothing where there are none.
pub(in crate::exchange) fn remark<'n>(
    key: &'static str,
    names: impl Iterator<Item = &'n str>,
) -> Option<Problem> {
    let names: Vec<&str> = names.collect();
    let more = (names.len() > MOST_NAMED).then_some("…");
    let short = names.iter().take(MOST_NAMED).map(|name| name.chars().take(80).collect::<String>());
    let first = short.chain(more.map(str::to_owned));
    let remark = Problem::new("", key).with("count", names.len()).listing("list", first);
    (!names.is_empty()).then_some(remark)
}

/// A weekday as opening hours write it.
fn day(name: &str) -> Option<&'static str> {
    const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let begin = name.trim().get(..2)?;
    DAYS.into_iter().find(|day| day.eq_ignore_ascii_case(begin))
}
