//! A member says what is missing, and the staff answer.

use super::Network;

#[test]
fn a_need_is_reported_read_at_the_desk_and_answered_by_mail() {
    let network = Network::new();
    let scene = &network.scene;
    let place = format!("{}/{}", scene.verein.id, scene.network.id);
    let page = network.ali.get("/account/needs");
    assert_eq!(page.texts("h1"), ["Etwas fehlt? Sagen Sie es uns"]);
    let typed =
        [("place", place.as_str()), ("what", " "), ("area", "Weststadt"), ("people", "viele")];
    let wrong = network.ali.post("/account/needs", &typed);
    assert_eq!(wrong.status, 422);
    assert_eq!(wrong.attributes("#f-area", "value"), ["Weststadt"], "what was typed is kept");
    assert_eq!(wrong.attributes("[aria-invalid]", "name"), ["what", "people"]);
    let good = [
        ("place", place.as_str()),
        ("what", "Xylokurs am Abend"),
        ("target_group", "women"),
        ("language", "ti"),
        ("people", "15"),
    ];
    assert_eq!(network.ali.post("/account/needs", &good).status, 303);
    read_and_answered(&network);
}

/// The staff read it and answer; nobody else learns of it.
fn read_and_answered(network: &Network) {
    let house = &network.scene.house;
    let desk = network.staff.get("/desk/ludwigsburg/needs");
    let card = desk.texts(".needs li").concat();
    for part in ["Xylokurs am Abend", "Begegnung e. V.", "Frauen", "Tigrinya", "etwa 15 Menschen"] {
        assert!(card.contains(part), "{part}: {card}");
    }
    let need = house.ask("select id from need").concat();
    let answer =
        [("need", need.as_str()), ("standing", "answered"), ("reply", "Wir suchen einen Raum.")];
    assert_eq!(network.staff.post("/desk/ludwigsburg/needs", &answer).status, 303);
    let told = || {
        house.letters("ali@example.org").into_iter().find(|one| one.text.contains("> Wir suchen"))
    };
    house.visitor().wait_until("Ali is told", |_| told().is_some());
    assert!(told().expect("a letter").text.contains("> Xylokurs am Abend"));
    let own = network.ali.get("/account/needs").text();
    assert!(own.contains("beantwortet") && own.contains("Wir suchen einen Raum."));
    for public in
        ["/ludwigsburg/de/about", "/ludwigsburg/de/exchange", "/ludwigsburg/de?q=xylokurs"]
    {
        assert!(!house.visitor().get(public).text().contains("Xylokurs am"), "{public}");
    }
    let other = house.staff("heidenau", "hei@example.org");
    assert_eq!(other.get("/desk/ludwigsburg/needs").status, 404);
    assert_eq!(other.post("/desk/heidenau/needs", &answer).status, 404);
}
