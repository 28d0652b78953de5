//! What our own downloads and exports wrote goes in again as the same, and a changed line as a change.

use super::front::{bring, counts};
use crate::cast::{House, run};

#[test]
fn our_own_files_come_back_as_the_same() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let all = house.visitor().get("/ludwigsburg/de/offers.csv");
    assert_eq!(all.status, 200);
    for end in ["csv", "xlsx", "geojson"] {
        let file = house.visitor().get(&format!("/ludwigsburg/de/offers.{end}"));
        assert_eq!(file.status, 200, "{end}");
        let there = bring(&staff, &format!("offers.{end}"), &file.body);
        let preview = staff.get(&there);
        let seen = counts(&preview);
        assert!(
            seen.len() == 2 && seen[1].starts_with("Gleich"),
            "{end}: {seen:?} {}",
            preview.text()
        );
    }
    let words = ["export", "--network", "ludwigsburg", "--all", "--format", "csv"];
    let output = run(&house.folder, &house.folder.database(), &words);
    let text = String::from_utf8(output.stdout).expect("a table");
    let changed = text.replacen("Ludwigsburg", "Ludwigsburg-Mitte", 3);
    let there = bring(&staff, "export.csv", changed.as_bytes());
    let seen = counts(&staff.get(&there));
    assert!(seen.iter().any(|chip| chip.starts_with("Geändert")), "{seen:?}");
    assert!(
        !seen.iter().any(|chip| chip.starts_with("Neu") || chip.starts_with("Geht nicht")),
        "{seen:?}"
    );
}
