//! The start with a million offers against selecting, parsing and dropping the same rows: `cargo bench --bench start -- [--offers N]
//! [--database FILE] [--rounds N] [--only-fill]`. The database is made once and kept.

mod generator;
mod measure;

use chrono::Utc;
use generator::{SEED, network};
use measure::{Table, median, memory};
use stadtkarte::config::{Clock, Settings};
use stadtkarte::desk::Desk;
use stadtkarte::geo::Tile;
use stadtkarte::language::Interface;
use stadtkarte::organisation::Membership;
use stadtkarte::store::{By, Store};
use stadtkarte::vocabulary::MembershipState;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

type Failure = Box<dyn std::error::Error>;

/// How many rows go into one transaction.
const TOGETHER: usize = 1_000;

/// What the command line asks for.
struct Options {
    offers: usize,
    rounds: usize,
    database: PathBuf,
    part: Option<String>,
}

impl Options {
    fn read() -> Result<Self, Failure> {
        let database = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("million.db");
        let mut options = Self { offers: 1_000_000, rounds: 3, database, part: None };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "--offers" => options.offers = value()?.replace('_', "").parse()?,
                "--rounds" => options.rounds = value()?.parse()?,
                "--database" => options.database = value()?.into(),
                "--yardstick" | "--start" | "--only-fill" => options.part = Some(argument),
                "--bench" => {} // cargo says so to every benchmark
                other => return Err(format!("unknown argument {other}").into()),
            }
        }
        Ok(options)
    }

    fn url(&self) -> String {
        format!("sqlite:{}", self.database.display())
    }
}

#[tokio::main]
async fn main() -> Result<ExitCode, Failure> {
    let options = Options::read()?;
    match options.part.as_deref() {
        Some("--yardstick") => yardstick(&options).await?,
        Some("--start") => start(&options).await?,
        part => {
            if !options.database.exists() {
                fill(&options).await?;
            }
            if part.is_none() {
                return compare(&options);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Puts the made-up offers into a new database.
async fn fill(options: &Options) -> Result<(), Failure> {
    let begun = Instant::now();
    let unfinished = options.database.with_extension("unfinished");
    let _ = std::fs::remove_file(&unfinished);
    let store = Store::open(&format!("sqlite:{}", unfinished.display())).await?;
    import(&store, options).await?;
    store.close().await;
    std::fs::rename(&unfinished, &options.database)?;
    println!("{} offers were imported in {:.0?}", options.offers, begun.elapsed());
    Ok(())
}

/// Whoever writes at this moment.
fn by() -> By<'static> {
    By { who: "benchmark", at: Utc::now() }
}

/// Imports the network, its organisations and the made-up offers.
async fn import(store: &Store, options: &Options) -> Result<(), Failure> {
    let network = network();
    store.save_network(&network, by()).await?;
    let import = store.begin_import(network.id, "generator", by()).await?;
    let member = |organisation| Membership {
        network: network.id,
        organisation,
        state: MembershipState::Member,
        trusted: false,
    };
    let organisations: Vec<_> =
        generator::organisations(options.offers, SEED).map(|o| (o.clone(), member(o.id))).collect();
    for some in organisations.chunks(TOGETHER) {
        store.stage_organisations(&import, some, by()).await?;
    }
    let mut offers = generator::generate(options.offers, SEED);
    loop {
        let some: Vec<_> = offers.by_ref().take(TOGETHER).collect();
        if some.is_empty() {
            break;
        }
        store.stage_offers(&import, &some, by()).await?;
    }
    store.switch_on(&import, by()).await?;
    Ok(())
}

/// Selects the same rows, parses and drops them; prints the seconds.
async fn yardstick(options: &Options) -> Result<(), Failure> {
    let store = Store::open(&options.url()).await?;
    let begun = Instant::now();
    let count = store.select_parse_and_drop(network().id).await?;
    println!("{}", begun.elapsed().as_secs_f64());
    assert_eq!(
        count, options.offers,
        "the database holds another number of offers: name another with --database"
    );
    Ok(())
}

/// The settings of a server on the database, with nothing kept between answers.
fn settings(options: &Options) -> Result<Settings, Failure> {
    Ok(Settings {
        database_url: options.url(),
        sample: false,
        cache_megabytes: 0,
        website_checks: false,
        ..Settings::usual()?
    })
}

/// Starts until a tile answers; prints the seconds, and on the error output what else is of interest.
async fn start(options: &Options) -> Result<(), Failure> {
    let (begun, slug) = (Instant::now(), network().slug);
    let desk = Desk::open(settings(options)?).await?;
    let working = desk.clone();
    tokio::spawn(async move { working.run().await });
    let map = loop {
        match desk.atlas.map(&slug) {
            Some(map) => break map,
            None => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    };
    let whole = Tile { z: 0, x: 0, y: 0 };
    map.tile(
        whole,
        &stadtkarte::filter::Filter::default(),
        Interface::De,
        Clock::real().local(chrono_tz::Europe::Berlin),
    );
    println!("{}", begun.elapsed().as_secs_f64());
    while !map.search_ready() {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    if let Some((now, most)) = memory() {
        eprintln!(
            "words were indexed after {:.1?}; resident {now:.3} GB, at most {most:.3} GB",
            begun.elapsed()
        );
    }
    // Taking a million offers apart would only take time.
    std::process::exit(0)
}

/// Measures both in turn, each in a process of its own.
fn compare(options: &Options) -> Result<ExitCode, Failure> {
    let seconds = |part: &str| -> Result<f64, Failure> {
        let mut child = Command::new(std::env::current_exe()?);
        child
            .args([part, "--offers", &options.offers.to_string(), "--database"])
            .arg(&options.database);
        let output = child.stderr(std::process::Stdio::inherit()).output()?;
        Ok(String::from_utf8(output.stdout)?.trim().parse()?)
    };
    let mut rounds = Vec::new();
    for _ in 0..options.rounds {
        let (select, start) = (seconds("--yardstick")?, seconds("--start")?);
        println!("select, parse and drop {select:.2} s, start until tiles answer {start:.2} s");
        rounds.push(start / select);
    }
    let mut table = Table::default();
    table.most("start / select, parse and drop", median(rounds), 3.0);
    Ok(ExitCode::from(u8::from(table.missed() > 0)))
}
