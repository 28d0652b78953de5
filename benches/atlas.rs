//! The atlas against its numbers: `cargo bench --bench atlas -- [--offers N] [--rounds N] [--only NAME]`; see `benches/README.md`.

mod generator;
mod measure;
mod sections;

use generator::requests;
use measure::Table;
use stadtkarte::filter::Filter;
use std::io::{BufRead, BufWriter};
use std::path::PathBuf;
use std::process::{Command, ExitCode};

/// What the command line asks for.
struct Options {
    offers: usize,
    rounds: usize,
    only: Option<String>,
    requests_only: bool,
    repeat: usize,
    urls: Option<PathBuf>,
    geojson: Option<PathBuf>,
    csv: Option<PathBuf>,
}

impl Options {
    fn read() -> Result<Self, Box<dyn std::error::Error>> {
        let mut options = Self {
            offers: 1_000_000,
            rounds: 9,
            only: None,
            requests_only: false,
            repeat: 1,
            urls: None,
            geojson: None,
            csv: None,
        };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "--offers" => options.offers = value()?.replace('_', "").parse()?,
                "--rounds" => options.rounds = value()?.parse()?,
                "--only" => options.only = Some(value()?),
                "--repeat" => options.repeat = value()?.parse()?,
                "--requests-only" => options.requests_only = true,
                "--urls" => options.urls = Some(value()?.into()),
                "--geojson" => options.geojson = Some(value()?.into()),
                "--csv" => options.csv = Some(value()?.into()),
                "--bench" => {} // cargo says so to every benchmark
                other => return Err(format!("unknown argument {other}").into()),
            }
        }
        Ok(options)
    }

    fn wants(&self, section: &str) -> bool {
        self.only.as_ref().is_none_or(|only| only == section)
    }
}

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let options = Options::read()?;
    if let Some(folder) = &options.urls {
        sections::urls::write(folder)?;
    } else if let Some(path) = &options.geojson {
        generator::files::geojson(
            &mut BufWriter::new(std::fs::File::create(path)?),
            options.offers,
            generator::SEED,
        )?;
    } else if let Some(path) = &options.csv {
        generator::files::csv(
            BufWriter::new(std::fs::File::create(path)?),
            options.offers,
            generator::SEED,
        )?;
    } else if options.requests_only {
        requests_only(&options)?;
    } else {
        return measured(&options);
    }
    Ok(ExitCode::SUCCESS)
}

/// Loads, says so, waits for a line, and answers all requests so many times: for profilers and for counting instructions.
fn requests_only(options: &Options) -> std::io::Result<()> {
    let only = options.only.as_deref().unwrap_or("tile");
    let house = sections::house::House::new(options.offers);
    let (tiles, nearest, words) = (requests::tiles(), requests::nearest(), requests::words(false));
    let paths: Vec<String> = tiles.iter().map(sections::urls::tile).collect();
    let lists = |filters: &[Filter]| filters.iter().map(sections::urls::list).collect::<Vec<_>>();
    let map = house.map();
    eprintln!("ready");
    std::io::stdin().lock().read_line(&mut String::new())?;
    for _ in 0..options.repeat {
        match only {
            "nearest" => sections::nearest::answer(&map, &nearest),
            "text" => sections::nearest::answer(&map, &words),
            "requests" => house.answer(&paths),
            "nearest-requests" => house.answer(&lists(&nearest)),
            "text-requests" => house.answer(&lists(&words)),
            _ => sections::tiles::answer(&map, &tiles),
        };
    }
    // Nothing is taken apart: that would be counted too.
    std::process::exit(0)
}

fn measured(options: &Options) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut table = Table::default();
    if options.only.as_deref() == Some("memory") {
        sections::change::memory_of(&mut table, options.offers);
        return Ok(ExitCode::from(u8::from(table.missed() > 0)));
    }
    let text = options.wants("text");
    let large = sections::load(options.offers, text || options.wants("matching"));
    let map = sections::map(&large);
    println!("{:<58} {:>10}   {} offers", "", "measured", options.offers);
    sections::reference(&mut table, &map, options.rounds);
    if options.wants("tile") {
        let small = sections::load(10_000, false);
        sections::tiles::measure(&mut table, &map, &sections::map(&small), options.rounds);
    }
    if options.wants("requests") {
        sections::house::measure(&mut table, options.offers, options.rounds);
    }
    if options.wants("nearest") {
        sections::nearest::measure(&mut table, &map, options);
    }
    if text {
        sections::text::measure(&mut table, &map, options.rounds);
    }
    if options.wants("matching") {
        sections::matching::measure(&mut table, &map, options.offers);
    }
    if options.wants("walk") {
        sections::walk::measure(&mut table, &map, options.rounds);
    }
    if options.wants("change") {
        drop(map);
        sections::change::measure(&mut table, &large, options.offers);
    }
    drop(large);
    let apart = options.only.is_some() || memory_apart(options.offers)?;
    let missed = table.missed() + usize::from(!apart);
    println!("{missed} missed");
    Ok(ExitCode::from(u8::from(missed > 0)))
}

/// Measures the memory in a process of its own, since this one has held other things too; says whether it was little enough.
fn memory_apart(offers: usize) -> std::io::Result<bool> {
    let mut child = Command::new(std::env::current_exe()?);
    let status = child.args(["--only", "memory", "--offers", &offers.to_string()]).status()?;
    Ok(status.success())
}
