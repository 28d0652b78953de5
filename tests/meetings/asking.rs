//! The staff ask up to ten questions; each organisation answers once, through the link in its letter.

use super::{Network, OWN};
use crate::cast::{Client, Letter};

/// Writes a survey of so many questions and gives its path.
fn write(staff: &Client, questions: usize, last_day: &str) -> (String, u16) {
    let form = staff.get("/desk/ludwigsburg/surveys/new");
    let path = form.attributes("form.form", "action").remove(0);
    let mut fields = vec![
        ("do".to_owned(), "save".to_owned()),
        ("source".to_owned(), "de".to_owned()),
        ("name.de".to_owned(), "Xyloumfrage".to_owned()),
        ("last_day".to_owned(), last_day.to_owned()),
        ("question.0.options.de".to_owned(), "Räume\nGeld".to_owned()),
    ];
    for number in 0..questions {
        let kind = if number == 0 { "several" } else { "text" };
        fields.push((format!("question.{number}.kind"), kind.to_owned()));
        fields.push((format!("question.{number}.text.de"), format!("Frage {number}?")));
    }
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let status = staff.post(&path, &fields).status;
    (path, status)
}

/// The letters that ask, as soon as there are so many.
fn asked(network: &Network, count: usize) -> Vec<Letter> {
    let house = &network.scene.house;
    let all = || {
        let letters = house.letters(OWN).into_iter();
        letters.filter(|letter| letter.link("/act/survey/").is_some()).collect::<Vec<_>>()
    };
    house.visitor().wait_until("the letters that ask are there", |_| all().len() >= count);
    assert_eq!(all().len(), count);
    all()
}

#[test]
fn ten_questions_are_asked_at_once_and_the_eleventh_is_refused() {
    let network = Network::new();
    let staff = &network.staff;
    let (path, status) = write(staff, 11, "2026-09-20");
    assert_eq!((status, staff.get(&path).status), (422, 404));
    let (path, status) = write(staff, 10, "2026-09-20");
    assert_eq!(status, 303);
    assert_eq!(staff.post(&path, &[("do", "at-once")]).status, 303);
    let letter = asked(&network, 1).remove(0);
    assert_eq!(
        letter.subject,
        "Eine Frage an Haus der Begegnung: Umfrage des Netzwerks in Ludwigsburg"
    );
    assert!(letter.text.contains("Fragen: 10, bis 20. September 2026"), "{}", letter.text);
    let link = letter.link("/act/survey/").expect("a link");
    assert_eq!(network.scene.house.client("").get(&link).texts(".question").len(), 10);
    assert_eq!(
        staff.post(&path, &[("do", "save"), ("name.de", "Anders")]).status,
        422,
        "it is open"
    );
}

#[test]
fn an_organisation_answers_once_and_may_change_it_until_the_end() {
    let network = Network::new();
    let (house, staff) = (&network.scene.house, &network.staff);
    let (path, _) = write(staff, 2, "2026-09-20");
    staff.post(&path, &[("do", "at-once")]);
    let link = asked(&network, 1).remove(0).link("/act/survey/").expect("a link");
    let somebody = house.client("");
    assert_eq!(somebody.post(&link, &[]).status, 422, "nothing is answered");
    let first = [("answer.0", "0"), ("answer.1", "Mehr Raum"), ("answer.10", "?")];
    let thanks = somebody.post_and_follow(&link, &first);
    assert!(thanks.texts("[role=status]").concat().contains("Danke!"), "{}", thanks.text());
    somebody.post(&link, &[("answer.0", "0"), ("answer.0", "1"), ("answer.1", "=1+1")]);
    assert_eq!(house.ask("select organisation from survey_answer").len(), 1, "once");
    let results = staff.get(&path);
    assert_eq!(results.texts(".bars b"), ["1", "1"], "the last answer counts");
    assert!(results.texts("blockquote").concat().contains("=1+1— Haus der Begegnung"));
    let table =
        String::from_utf8_lossy(&staff.get(&format!("{path}/answers.csv")).body).into_owned();
    assert!(table.contains("Haus der Begegnung;\"Räume; Geld\";'=1+1"), "{table}");
    reminded(&network);
    house.set_clock("2026-09-21T09:00:00+02:00");
    let late = somebody.post_and_follow(&link, &[("answer.0", "1")]);
    assert!(late.text().contains("Diese Umfrage ist beendet."));
    assert_eq!(staff.get(&path).texts(".bars b"), ["1", "1"]);
}

/// Whoever has not answered is reminded once, for each of their organisations; who has is left alone.
fn reminded(network: &Network) {
    let house = &network.scene.house;
    house.set_clock("2026-09-14T09:00:00+02:00");
    let again = || {
        let letters = house.letters("ali@example.org");
        letters.iter().filter(|one| one.subject.starts_with("Erinnerung")).count()
    };
    house.visitor().wait_until("Ali is reminded for both", |_| again() == 2);
    asked(network, 1);
}

#[test]
fn a_survey_waits_for_the_letter_that_comes_anyway() {
    let network = Network::new();
    let (house, scene) = (&network.scene.house, &network.scene);
    let offer = scene.offer("Xylocafé");
    let confirmed = stadtkarte::offer::Offer { confirmed_at: Some(crate::store::now()), ..offer };
    scene.run(scene.store.publish(&confirmed, crate::office::mira()));
    let (path, status) = write(&network.staff, 2, "2027-04-30");
    assert_eq!(status, 303);
    assert_eq!(network.staff.post(&path, &[("do", "open")]).status, 303);
    let letters = || {
        let all = house.letters("ali@example.org").into_iter();
        all.filter(|letter| letter.text.contains("Xyloumfrage")).collect::<Vec<_>>()
    };
    house.set_clock("2026-12-01T09:00:00+01:00");
    house.set_clock("2027-02-24T16:00:00+01:00");
    house.visitor().wait_until("the one letter is there", |_| !letters().is_empty());
    let letter = letters().remove(0);
    assert!(letter.subject.starts_with("Stimmt das noch?"), "{}", letter.subject);
    assert!(letter.text.contains("Xylocafé") && letter.link("/act/survey/").is_some());
    assert_eq!(letters().len(), 1, "the other organisation has nothing due");
    assert!(house.letters(OWN).is_empty());
}
