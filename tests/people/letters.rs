//! Letters: in a folder or through a mail server, once, tried again when the server fails.

use crate::cast::{Folder, House, Letter, Visitor, postgres};
use crate::store::on_both;
use chrono::{DateTime, Duration, Utc};
use stadtkarte::language::Interface;
use stadtkarte::store::{NewToken, Store};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// A mail server that fails as often as it is told to, and then takes every letter.
struct Server {
    port: u16,
    failures: Arc<AtomicUsize>,
    taken: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn open(failures: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let failures = Arc::new(AtomicUsize::new(failures));
        let taken = Arc::new(Mutex::default());
        let server = Self { port, failures: failures.clone(), taken: taken.clone() };
        std::thread::spawn(move || {
            for line in listener.incoming().flatten() {
                let (failures, taken) = (failures.clone(), taken.clone());
                std::thread::spawn(move || serve(line, &failures, &taken));
            }
        });
        server
    }

    fn taken(&self) -> Vec<Letter> {
        self.taken.lock().expect("letters").iter().map(|raw| Letter::read(raw)).collect()
    }
}

/// Speaks as much SMTP as it takes; nothing when the other side is gone.
fn serve(line: TcpStream, failures: &AtomicUsize, taken: &Mutex<Vec<String>>) -> Option<()> {
    let mut says = line.try_clone().ok()?;
    let mut hears = BufReader::new(line).lines();
    says.write_all(b"220 mail\r\n").ok()?;
    while let Some(Ok(word)) = hears.next() {
        let word = word.to_uppercase();
        let answer = match word.split([' ', ':']).next()? {
            "EHLO" => "250 mail",
            "MAIL" => {
                let fails =
                    failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1));
                if fails.is_ok() { "451 come again later" } else { "250 fine" }
            }
            "DATA" => {
                says.write_all(b"354 go on\r\n").ok()?;
                let lines = hears.by_ref().map_while(Result::ok).take_while(|line| line != ".");
                let raw = lines.collect::<Vec<_>>().join("\r\n");
                taken.lock().ok()?.push(raw);
                "250 taken"
            }
            "QUIT" => "221 bye",
            _ => "250 fine",
        };
        says.write_all(format!("{answer}\r\n").as_bytes()).ok()?;
    }
    Some(())
}

#[test]
fn a_mail_server_that_fails_gets_the_letter_later_and_once() {
    let server = Server::open(1);
    let folder = Folder::new();
    let clock = format!("@{}", folder.write("now", crate::cast::NOW).display());
    let (mail, database) = (format!("smtp://127.0.0.1:{}", server.port), folder.database());
    let settings = [("STADTKARTE_MAIL", mail.as_str()), ("STADTKARTE_NOW", &clock)];
    let house = House::open(folder, &database, &settings);
    house.invite(&["mira@example.org", "--name", "Mira", "--staff", "luebben"]);
    house.visitor().wait_until("it failed", |_| house.said().contains("is tried again"));
    assert!(server.taken().is_empty());
    house.set_clock("2026-08-24T15:01:00+02:00");
    house.visitor().wait_until("it is taken", |_| !server.taken().is_empty());
    house.set_clock("2026-08-25T15:01:00+02:00");
    house.client("").post("/account/sign-in", &[("email", "mira@example.org")]);
    house.visitor().wait_until("the next is taken", |_| server.taken().len() > 1);
    let letters = server.taken();
    let subjects: Vec<&str> = letters.iter().map(|letter| letter.subject.as_str()).collect();
    assert_eq!(subjects, ["Ihr Zugang zur Stadtkarte", "Ihr Link zum Anmelden"]);
    assert!(letters[0].text.starts_with("Guten Tag Mira,\n"), "{}", letters[0].text);
    assert!(letters[0].html.contains("<html lang=\"de\" dir=\"ltr\">"));
    assert_eq!(server.failures.load(Ordering::SeqCst), 0);
    let left = house.ask("select coalesce(content, '') || recipient from outbox");
    assert_eq!(left, ["", ""], "nothing is kept of what was sent");
}

#[test]
fn two_houses_on_one_postgresql_send_a_letter_once() {
    let Some(database) = postgres() else { return };
    let houses = [(); 2].map(|()| House::open(Folder::new(), &database, &[]));
    for number in 0..20 {
        houses[0].invite(&[&format!("person{number}@example.org")]);
    }
    let count = |v: &House, number: usize| v.letters(&format!("person{number}@example.org")).len();
    let all = |_: &Visitor| (0..20).all(|n| count(&houses[0], n) + count(&houses[1], n) > 0);
    houses[0].visitor().wait_until("all are sent", all);
    let unsent = "select key from outbox where sent_at is null";
    houses[0].visitor().wait_until("all is done", |_| houses[0].ask(unsent).is_empty());
    for number in 0..20 {
        assert_eq!(count(&houses[0], number) + count(&houses[1], number), 1);
    }
}

/// The moment of these stories.
fn now() -> DateTime<Utc> {
    crate::store::now()
}

fn letter(subject: &str) -> stadtkarte::mail::Letter {
    stadtkarte::mail::Letter::new("mira@example.org", Interface::De, subject)
}

#[test]
fn a_letter_of_the_same_key_is_not_posted_again_and_taken_once() {
    on_both(|database| async move {
        let store = Store::open(&database).await.unwrap();
        let token = NewToken::new("stop", serde_json::json!({}), now() + Duration::days(1));
        let again = NewToken::new("stop", serde_json::json!({}), now() + Duration::days(1));
        assert!(
            store
                .post_with(std::slice::from_ref(&token), "a", &letter("one"), now())
                .await
                .unwrap()
        );
        assert!(
            !store
                .post_with(std::slice::from_ref(&again), "a", &letter("two"), now())
                .await
                .unwrap()
        );
        assert!(store.token("stop", &token.secret, now()).await.unwrap().is_some());
        assert!(store.token("stop", &again.secret, now()).await.unwrap().is_none());
        assert!(store.token("sign-in", &token.secret, now()).await.unwrap().is_none());
        store.post("b", &letter("later"), now() + Duration::hours(1)).await.unwrap();
        let first = store.claim(now(), 10).await.unwrap();
        assert_eq!(first.len(), 1);
        assert_eq!(first[0].letter.as_ref().unwrap().subject, "one");
        assert!(store.claim(now(), 10).await.unwrap().is_empty(), "somebody has it already");
        let next = now() + Duration::minutes(30);
        store.failed(first[0].number, "no\0 line", Some(next), now()).await.unwrap();
        assert!(store.claim(next - Duration::seconds(1), 10).await.unwrap().is_empty());
        let second = store.claim(next, 10).await.unwrap();
        assert_eq!((second.len(), second[0].tries), (1, 1));
        store.sent(second[0].number, next).await.unwrap();
        let later = store.claim(now() + Duration::days(1), 10).await.unwrap();
        assert_eq!(later.iter().map(|one| one.key.as_str()).collect::<Vec<_>>(), ["b"]);
        assert!(!store.post("a", &letter("three"), next).await.unwrap(), "the key stays");
    });
}

#[test]
fn a_link_is_used_up_by_one_of_many_at_once() {
    on_both(|database| async move {
        let store = Store::open(&database).await.unwrap();
        let by = crate::store::mira();
        let until = now() + Duration::minutes(30);
        let secret = store.make_token("sign-in", &serde_json::json!({}), until, by).await.unwrap();
        let tries = (0..8).map(|_| store.use_token("sign-in", &secret, now()));
        let worked = futures_util::future::join_all(tries).await;
        assert_eq!(worked.into_iter().filter(|worked| *worked.as_ref().unwrap()).count(), 1);
        assert!(store.token("sign-in", &secret, until).await.unwrap().is_none(), "it expired");
        store.forget(until + Duration::days(2)).await.unwrap();
        assert!(store.token("sign-in", &secret, now()).await.unwrap().is_none());
    });
}

#[test]
fn letters_of_a_kind_are_ended_by_one_click_and_opening_ends_nothing() {
    let house = House::with_samples();
    house.staff("ludwigsburg", "mira@example.org");
    let secret = stadtkarte::store::secret();
    let hash = stadtkarte::store::fingerprint(&secret);
    let content = r#"{"v":1,"email":"mira@example.org","kind":"digest","language":"en"}"#;
    house.tell(&format!("insert into token (hash, purpose, content, made_at, expires_at) values ('{hash}', 'stop', '{content}', 0, 9000000000)"));
    let wants =
        || house.ask("select case when no_digest_at is null then 'yes' else 'no' end from person");
    let program = house.visitor();
    let link = format!("/mail/stop/{secret}");
    assert_eq!(program.get(&link).texts("h1"), ["No more messages of this kind?"]);
    assert_eq!(wants(), ["yes"]);
    let one_click = [("List-Unsubscribe", "One-Click")];
    assert_eq!(program.post_form(&link, &one_click, &[]).status, 200);
    assert_eq!(wants(), ["no"]);
    assert_eq!(program.post_form("/mail/stop/7", &one_click, &[]).status, 410);
}

#[test]
fn a_letter_that_can_be_ended_says_so_in_its_head() {
    let folder = Folder::new();
    let database = folder.database();
    let house = House::open(folder, &database, &[]);
    let stop = "https://karte.example/mail/stop/7";
    let mut letter = letter("Was wartet").text("Guten Tag");
    letter.unsubscribe = Some(stop.to_owned());
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let store = Store::open(&database).await.unwrap();
        store.post("digest/1", &letter, now()).await.unwrap();
        store.close().await;
    });
    let letter = house.letters_when("mira@example.org", 1).remove(0);
    for line in [
        format!("List-Unsubscribe: <{stop}>\r\n"),
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n".to_owned(),
        "Auto-Submitted: auto-generated\r\n".to_owned(),
    ] {
        assert!(letter.raw.contains(&line), "{}", letter.raw);
    }
    assert!(letter.text.contains(stop) && letter.html.contains(stop));
}
