//! The files of real towns, each in a shape of its own: how many of their rows go through without anybody's hand.
//!
//! They belong to those towns and are never copied; where they are absent, the test is skipped, aloud.

use stadtkarte::exchange::{Defaults, Located, Plan, Reader, Table, questions, read_table};
use stadtkarte::geo::Bounds;
use stadtkarte::language::{Interface, Tag};
use std::path::PathBuf;

fn shared(name: &str) -> Option<Vec<u8>> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("STADTKARTE_SHARED").map(PathBuf::from);
    let beside = here.ancestors().map(|folder| folder.join("shared"));
    let mut places = named.into_iter().chain(beside);
    places.find_map(|shared| std::fs::read(shared.join("data/offers").join(name)).ok())
}

/// How many rows go through by this plan, and aloud what is wrong with the others.
fn good(table: &Table, plan: &Plan, bounds: Bounds) -> usize {
    let defaults = Defaults {
        language: Tag::from(Interface::De),
        organisation: None,
        category: None,
        bounds: Some(bounds),
    };
    let mut reader = Reader::new(table, plan, defaults, bounds);
    let mut refused: Vec<String> = Vec::new();
    for row in &table.rows {
        // No list of houses is loaded: an address without coordinates counts as a place that is usable once one is.
        let reading = reader.read(row, &mut |_| Located::Here(bounds.center()));
        refused.extend(reading.row.offer.err().into_iter().flatten().map(|one| one.to_string()));
    }
    if let Some(first) = refused.first() {
        println!("  {} problems, the first: {first}", refused.len());
    }
    let mut reader = Reader::new(
        table,
        plan,
        Defaults {
            language: Tag::from(Interface::De),
            organisation: None,
            category: None,
            bounds: Some(bounds),
        },
        bounds,
    );
    table
        .rows
        .iter()
        .filter(|row| reader.read(row, &mut |_| Located::Here(bounds.center())).row.offer.is_ok())
        .count()
}

/// How many rows there are, how many go through by themselves, and how many with one category for the rows that say none.
fn measured(name: &str, bytes: &[u8], bounds: Bounds) -> [usize; 3] {
    let table = read_table(bytes, None).expect("a table");
    let mut plan = Plan::of(&table, name, bounds);
    println!("{name}: {:?}", plan.columns);
    println!("  fixed {:?}", plan.fixed);
    let open: Vec<String> = questions(&table, &plan)
        .iter()
        .filter(|one| one.known.is_none())
        .map(|one| format!("{}={} ({})", one.target, one.value, one.count))
        .collect();
    println!("  open values: {open:?}");
    let alone = good(&table, &plan, bounds);
    plan.fixed.entry("category".to_owned()).or_insert_with(|| "migration_advice".to_owned());
    let chosen = good(&table, &plan, bounds);
    [table.rows.len(), alone, chosen]
}

#[test]
fn most_rows_of_real_towns_go_through_without_anybodys_hand() {
    let box_of = |west, south, east, north| Bounds { west, south, east, north };
    let towns = [
        ("chemnitz-Kindertageseinrichtungen.geojson", box_of(12.7, 50.7, 13.1, 50.95), 240, 240),
        ("chemnitz-Schulsozialarbeit.geojson", box_of(12.7, 50.7, 13.1, 50.95), 50, 50),
        ("deggendorf-wegweiser.json", box_of(12.8, 48.7, 13.1, 48.95), 22, 27),
        ("leipzig-kitas.json", box_of(12.2, 51.2, 12.6, 51.5), 215, 215),
        ("muenster-refugeemap.json", box_of(7.4, 51.8, 7.8, 52.1), 61, 76),
        ("wien-refu.geojson", box_of(16.1, 48.1, 16.6, 48.4), 115, 156),
    ];
    for (name, bounds, alone, chosen) in towns {
        let Some(bytes) = shared(name) else {
            eprintln!(
                "SKIPPED: shared/data/offers/{name} is not there; STADTKARTE_SHARED may name the folder"
            );
            continue;
        };
        let [all, by_itself, with_choice] = measured(name, &bytes, bounds);
        println!(
            "{name}: {all} rows, {by_itself} by themselves, {with_choice} with one category for the rest"
        );
        assert!(by_itself >= alone, "{name}: only {by_itself} of {all} rows go through");
        assert!(
            with_choice >= chosen,
            "{name}: only {with_choice} of {all} rows go through with one choice"
        );
    }
}
