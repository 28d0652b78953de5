//! Organisations ask to join: they are asked back, accepted with their first offer, trusted, or declined with a reason.

use super::*;
use stadtkarte::account::{Account, Person, Role};
use stadtkarte::desk::{Desk, Submitted};

/// An organisation that asks, with an offer that waits.
fn asking(scene: &Scene) -> (Organisation, Offer, String) {
    let neuland = Organisation {
        contact: Contact {
            email: Some(Channel { value: "neuland@example.org".to_owned(), public: false }),
            ..Contact::default()
        },
        ..organisation("Neuland")
    };
    let offer = Offer { organisation: neuland.id, ..scene.offer("Nähstube") };
    scene.run(async {
        let mut writing = scene.store.writing().await?;
        writing.save_organisation(&neuland, mira()).await?;
        writing.ask_membership(neuland.id, scene.network.id, mira()).await?;
        writing.submit(&offer, None, mira()).await?;
        writing.commit().await
    });
    let path = format!("/desk/ludwigsburg/organisation/{}", neuland.id);
    (neuland, offer, path)
}

#[test]
fn an_organisation_is_asked_back_and_accepted_with_its_first_offer_and_all_is_undone() {
    let scene = Scene::new(House::with_samples());
    let (_, offer, path) = asking(&scene);
    let staff = scene.house.staff("ludwigsburg", "lu@example.org");
    assert_eq!(queue(&staff), ["Neuland"], "its offer waits with it");
    staff.post(&path, &[("do", "ask"), ("reason", "Seit wann gibt es Sie?")]);
    let letter = scene.house.letters_when("neuland@example.org", 1).remove(0);
    assert!(letter.text.contains("Seit wann gibt es Sie?"));
    assert_eq!(queue(&staff), ["Neuland"], "it goes on waiting");
    let alone = format!("/desk/ludwigsburg/offer/{}", offer.id);
    let early = staff.post_and_follow(&alone, &[("do", "approve"), ("number", "1")]);
    assert!(early.texts("[role=status]")[0].starts_with("Das geht gerade nicht"));
    let with = format!("{}:1", offer.id);
    let done = staff.post_and_follow(&path, &[("do", "accept"), ("with", &with)]);
    assert!(done.texts("[role=status]")[0].starts_with("Aufgenommen"));
    assert!(scene.listed("Nähstube"));
    assert_eq!(scene.house.letters_when("neuland@example.org", 2).len(), 2, "one letter for both");
    let change = staff.get(&path).attributes(".history input", "value");
    assert_eq!(change.len(), 1, "the latest step may be undone");
    staff.post(&path, &[("do", "undo"), ("change", &change[0])]);
    assert!(!scene.listed("Nähstube"));
    assert_eq!(queue(&staff), ["Neuland"]);
}

#[test]
fn an_organisation_that_is_declined_is_told_why_and_nothing_of_it_waits() {
    let scene = Scene::new(House::with_samples());
    let (_, _, path) = asking(&scene);
    let staff = scene.house.staff("ludwigsburg", "lu@example.org");
    assert_eq!(staff.post(&path, &[("do", "refuse"), ("reason", "")]).status, 422);
    staff.post(&path, &[("do", "refuse"), ("reason", "Sie sind in einer anderen Stadt.")]);
    let letter = scene.house.letters_when("neuland@example.org", 1).remove(0);
    assert!(letter.text.contains("Sie sind in einer anderen Stadt."));
    assert!(queue(&staff).is_empty() && !scene.listed("Nähstube"));
    let late = staff.post_and_follow(&path, &[("do", "accept")]);
    assert!(late.texts("[role=status]")[0].contains("Jemand war schneller"));
}

/// The account of this person, as the desk sees it.
fn account(scene: &Scene, role: Role) -> Account {
    let deed = async {
        let store = &scene.store;
        let person: Person =
            store.person_for("ali@example.org", "Ali", Interface::De, mira()).await?;
        store.give_role(person.id, &role, mira()).await?;
        store.account(person.id).await
    };
    scene.run(deed).expect("an account")
}

#[test]
fn what_a_trusted_member_writes_shows_at_once_and_stands_in_the_queue_as_done() {
    let scene = Scene::new(House::with_samples());
    let staff = scene.house.staff("ludwigsburg", "lu@example.org");
    let path = format!("/desk/ludwigsburg/organisation/{}", scene.verein.id);
    let ali = account(&scene, Role::Member(scene.verein.id));
    let desk = scene.run(Desk::open(crate::desk::settings(&scene.house.database)));
    let offer = scene.offer("Nähstube");
    let first = scene.run(desk.submit(Some(&ali), offer.clone(), None));
    assert_eq!(first, Submitted::Waiting);
    assert!(!scene.listed("Nähstube"));
    let item = format!("{}:1", offer.id);
    staff.post("/desk/ludwigsburg", &[("do", "approve"), ("item", &item)]);
    staff.post(&path, &[("do", "trust")]);
    let mut change = Offer { content: content("Nähwerkstatt"), ..offer.clone() };
    change.content.protected = Some(true);
    let second = scene.run(desk.submit(Some(&ali), change.clone(), Some(1)));
    assert_eq!(second, Submitted::Live);
    scene.listed_soon("Nähwerkstatt", true);
    let page = staff.get("/desk/ludwigsburg");
    assert_eq!(page.texts(".queue .badge"), ["Schon auf der Karte"]);
    let entry = format!("/desk/ludwigsburg/offer/{}", offer.id);
    let shown = staff.get(&entry);
    assert!(shown.texts("del").iter().any(|gone| gone.contains("Nähstube")), "beside what was");
    let stored = scene.run(scene.store.dossier(offer.id));
    let stored = stored.published().expect("a published revision");
    assert_eq!(stored.content.protected, None, "protection is for staff to decide");
    let task = shown.attributes(".task input[name=task]", "value");
    staff.post(&entry, &[("do", "task"), ("task", &task[0])]);
    assert!(queue(&staff).is_empty());
    let stolen = Offer { organisation: organisation("Fremd").id, ..change };
    let stolen = scene.runtime.block_on(desk.submit(Some(&ali), stolen, Some(2)));
    assert!(matches!(stolen, Err(stadtkarte::error::Error::NotFound)), "not in another's name");
}

#[test]
fn what_an_organisation_wants_to_say_of_itself_is_decided_too() {
    let scene = Scene::new(House::with_samples());
    let staff = scene.house.staff("ludwigsburg", "lu@example.org");
    let path = format!("/desk/ludwigsburg/organisation/{}", scene.verein.id);
    let propose = |name: &str| {
        let now = scene.run(scene.store.organisation(scene.verein.id)).0;
        let base = stadtkarte::store::organisation_base(&now).expect("a base");
        let changed = Organisation { name: organisation(name).name, ..now };
        scene.run(async {
            let mut writing = scene.store.writing().await?;
            writing.propose(&changed, &base, mira()).await?;
            writing.commit().await
        });
    };
    propose("Begegnung und Bildung e. V.");
    assert_eq!(
        staff.get("/desk/ludwigsburg").texts(".queue .badge"),
        ["Angaben einer Organisation"]
    );
    let page = staff.get(&path);
    assert!(
        page.texts(".decision ins").concat().contains("und Bildung"),
        "{:?}",
        page.texts("ins")
    );
    let seen = page.attributes("[name=seen]", "value").remove(0);
    let stale = staff.post_and_follow(&path, &[("do", "profile"), ("seen", "something else")]);
    assert!(stale.texts("[role=status]")[0].contains("Jemand war schneller"));
    let empty = [("do", "profile-return"), ("seen", &*seen), ("reason", "")];
    assert_eq!(staff.post(&path, &empty).status, 422);
    staff.post(&path, &[("do", "profile"), ("seen", &*seen)]);
    assert_eq!(staff.get(&path).texts("h1"), ["Begegnung und Bildung e. V."]);
    assert!(queue(&staff).is_empty());
}
