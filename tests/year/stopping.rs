//! Whoever wants no more reminders gets none, and the staff hear that nobody can be asked.

use super::*;

#[test]
fn a_letter_that_asks_can_be_ended_and_then_the_staff_hear_of_it() {
    let town = Town::new();
    town.house.set_clock("2027-02-24T16:00:00+01:00");
    let letter = town.letters(1).remove(0);
    let stop = letter.link("/mail/stop/").expect("a link that ends such letters");
    assert!(letter.raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
    let one_click = [("List-Unsubscribe", "One-Click")];
    assert_eq!(town.house.visitor().post_form(&stop, &one_click, &[]).status, 200);
    town.house.set_clock("2027-03-25T16:30:00+01:00");
    let tasks = || town.house.ask("select kind from task where done_at is null");
    town.until("the staff hear of it", |_| tasks() == ["stale"]);
    town.letters(1);
}
