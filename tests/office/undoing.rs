//! Every step is undone for thirty days, the latest first; who was deleted is called by a pseudonym, and no undo brings them back.

use super::*;

/// The number of the step that the page of an offer lets one undo.
fn latest(staff: &Client, path: &str) -> Option<String> {
    staff.get(path).attributes(".history input", "value").pop()
}

#[test]
fn an_approval_and_a_withdrawal_are_undone_the_latest_first() {
    let scene = Scene::new(House::with_samples());
    let (_, path) = scene.changed("Café Nord", content("Café Süd"));
    let staff = scene.house.staff("ludwigsburg", "lu@example.org");
    staff.post(&path, &[("do", "approve"), ("number", "2")]);
    let approved = latest(&staff, &path).expect("a step to undo");
    staff.post(&path, &[("do", "withdraw"), ("reason", "Falsch")]);
    let early = staff.post_and_follow(&path, &[("do", "undo"), ("change", &approved)]);
    assert!(early.texts("[role=status]")[0].contains("Jemand war schneller"));
    for (shown, gone) in [("Café Süd", "Café Nord"), ("Café Nord", "Café Süd")] {
        let step = latest(&staff, &path).expect("a step to undo");
        let done = staff.post_and_follow(&path, &[("do", "undo"), ("change", &step)]);
        assert_eq!(done.texts("[role=status]"), ["Rückgängig gemacht."]);
        assert!(scene.listed(shown) && !scene.listed(gone));
    }
    assert_eq!(queue(&staff), ["Café Süd"], "the change waits again");
    let stranger = scene.house.staff("heidenau", "hei@example.org");
    let theirs = stranger.post("/desk/ludwigsburg", &[("do", "undo"), ("change", &approved)]);
    assert_eq!(theirs.status, 404);
}

#[test]
fn after_thirty_days_a_step_stays() {
    let scene = Scene::new(House::with_clock());
    let (_, path) = scene.changed("Café Nord", content("Café Süd"));
    let staff = scene.house.staff("ludwigsburg", "lu@example.org");
    staff.post(&path, &[("do", "approve"), ("number", "2")]);
    let approved = latest(&staff, &path).expect("a step to undo");
    scene.house.set_clock("2026-09-24T15:00:01+02:00");
    let staff = scene.house.signed_in("lu@example.org");
    assert_eq!(latest(&staff, &path), None);
    let late = staff.post_and_follow(&path, &[("do", "undo"), ("change", &approved)]);
    assert!(late.texts("[role=status]")[0].starts_with("Das geht gerade nicht"));
    assert!(scene.listed("Café Süd"));
}

/// Deletes a person as the service does when they ask for it: their name and address go, and what they may do.
fn forget(scene: &Scene, email: &str) {
    let statements = [
        format!("delete from role where person = (select id from person where email = '{email}')"),
        format!(
            "update person set email = null, name = '', deleted_at = 1 where email = '{email}'"
        ),
    ];
    scene.runtime.block_on(async {
        use sqlx::Connection;
        let mut database = sqlx::AnyConnection::connect(&scene.house.database).await.unwrap();
        for sql in statements {
            sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&mut database).await.unwrap();
        }
    });
}

#[test]
fn who_was_deleted_keeps_a_pseudonym_that_no_undo_lifts() {
    let scene = Scene::new(House::with_samples());
    let (_, path) = scene.changed("Café Nord", content("Café Süd"));
    let lu = scene.house.staff("ludwigsburg", "lu@example.org");
    lu.post(&path, &[("do", "approve"), ("number", "2")]);
    let staff = scene.house.staff("ludwigsburg", "mo@example.org");
    let said = |staff: &Client| staff.get(&path).texts(".history").concat();
    assert!(said(&staff).contains("Staff"));
    forget(&scene, "lu@example.org");
    assert!(said(&staff).contains("ehemalige Person"), "{}", said(&staff));
    assert_eq!(lu.get(&path).status, 303, "who was deleted is not signed in");
    let step = latest(&staff, &path).expect("a step to undo");
    staff.post(&path, &[("do", "undo"), ("change", &step)]);
    assert!(scene.listed("Café Nord"));
    assert!(said(&staff).contains("ehemalige Person"));
    let person = scene.run(scene.store.person_with_address("lu@example.org"));
    assert!(person.is_none(), "nobody comes back");
}
