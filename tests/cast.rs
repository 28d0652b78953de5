//! The cast: a running house on a port of its own, and the visitor who knocks.
//!
//! It is always Monday, 24 August 2026, 15:00 in Berlin, except in a house with a clock of its own.

mod database;
mod mail;
mod people;
mod routes;

pub use mail::Letter;
pub use people::Client;
pub use routes::{Hunt, Route, routes};

use scraper::{Html, Selector};
use std::fs::File;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex, Weak};
use std::thread::sleep;
use std::time::Duration;

/// The moment of every test.
pub const NOW: &str = "2026-08-24T15:00:00+02:00";

/// The towns of the sample data.
pub const TOWNS: [&str; 5] = ["heidenau", "ludwigsburg", "luebben", "prohlis", "schoenefeld"];

/// How long one waits between two looks, and how many looks before giving up; no test depends on either.
const MOMENT: Duration = Duration::from_millis(20);
const PATIENCE: usize = 3000;

/// A folder that goes away with its holder.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        let name = format!("stadtkarte-{}", uuid::Uuid::new_v4());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&path).expect("a folder for the test");
        Self(path)
    }

    /// The path of a file in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file into it and says where it stands.
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.file(name);
        std::fs::write(&path, text).expect("a file for the test");
        path
    }

    /// A database of its own, in SQLite.
    pub fn database(&self) -> String {
        format!("sqlite:{}", self.file("stadtkarte.db").display())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A PostgreSQL database of one's own, or nothing, said aloud, where no server is named.
pub fn postgres() -> Option<String> {
    let Ok(server) = std::env::var("STADTKARTE_TEST_POSTGRES") else {
        eprintln!("SKIPPED: STADTKARTE_TEST_POSTGRES names no server; tests/run starts one");
        return None;
    };
    let name = format!("house_{}", uuid::Uuid::new_v4().simple());
    tell_postgres(&server, &format!("create database {name}"));
    let mut url = url::Url::parse(&server).expect("an address of a database server");
    url.set_path(&name);
    Some(url.into())
}

/// Has a PostgreSQL server carry out one statement.
pub fn tell_postgres(database: &str, statement: &str) {
    let statement = sqlx::AssertSqlSafe(statement.to_owned());
    let told = async {
        let mut server = <sqlx::PgConnection as sqlx::Connection>::connect(database).await?;
        sqlx::raw_sql(statement).execute(&mut server).await
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let done = runtime.expect("a runtime").block_on(told);
    done.unwrap_or_else(|why| panic!("{why}"));
}

/// The one binary, with nothing of this machine's settings.
pub fn stadtkarte(folder: &Folder, database: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stadtkarte"));
    let kept = ["PATH", "HOME", "TMPDIR"].map(|name| (name, std::env::var_os(name)));
    command
        .env_clear()
        .envs(kept.into_iter().filter_map(|(name, value)| Some((name, value?))))
        .env("STADTKARTE_LISTEN", "127.0.0.1:0")
        .env("STADTKARTE_DATABASE_URL", database)
        .env("STADTKARTE_NOW", NOW)
        .current_dir(&folder.0)
        .stdin(Stdio::null());
    command
}

/// Runs one command of the line to its end.
pub fn run(folder: &Folder, database: &str, words: &[&str]) -> Output {
    let mut command = stadtkarte(folder, database);
    command.args(words).output().expect("the binary starts")
}

/// A running server, stopped with its holder.
pub struct House {
    /// Where it listens, such as `http://127.0.0.1:40123`.
    pub url: String,
    process: Child,
    /// Its folder, with its database, its mail and what it said.
    pub folder: Folder,
    /// Its database.
    pub database: String,
    settings: Vec<(String, String)>,
}

impl House {
    /// A house of one's own with the sample networks, on SQLite.
    pub fn with_samples() -> Self {
        let folder = Folder::new();
        let database = folder.database();
        Self::open(folder, &database, &[])
    }

    /// The house with the sample networks that all share who only look.
    pub fn shared() -> Arc<Self> {
        static SHARED: Mutex<Weak<House>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap_or_else(|broken| broken.into_inner());
        // The last to leave stops it: nothing would stop a server that a static holds.
        shared.upgrade().unwrap_or_else(|| {
            let house = Arc::new(Self::with_samples());
            *shared = Arc::downgrade(&house);
            house
        })
    }

    /// A house on this database, with these settings besides.
    pub fn open(folder: Folder, database: &str, settings: &[(&str, &str)]) -> Self {
        let said = folder.file("server.log");
        let log = File::create(&said).expect("a log for the server");
        let process = stadtkarte(&folder, database)
            .envs(settings.iter().copied())
            .stdout(log.try_clone().expect("the same log"))
            .stderr(log)
            .spawn()
            .expect("the server starts");
        let settings = settings.iter().map(|(name, value)| (name.to_string(), value.to_string()));
        let (settings, database) = (settings.collect(), database.to_owned());
        let mut house = Self { url: String::new(), process, folder, database, settings };
        house.url = house.address();
        house.visitor().wait_until("it is ready", |v| v.get("/health").status == 200);
        house
    }

    /// A house of one's own with the sample networks and a clock that the test moves; it begins at the moment of every test.
    pub fn with_clock() -> Self {
        let folder = Folder::new();
        let clock = format!("@{}", folder.write("now", NOW).display());
        let database = folder.database();
        Self::open(folder, &database, &[("STADTKARTE_NOW", &clock)])
    }

    /// Tells the server to stop, as a service manager does, and waits until it has; its database can still be asked.
    pub fn stop(&mut self) {
        let told = Command::new("kill").arg(self.process.id().to_string()).status();
        assert!(told.expect("a process to tell").success());
        self.process.wait().expect("the server ends");
    }

    /// Moves the clock of a house that has one of its own; the moment as `2026-09-01T08:00:00+02:00`.
    pub fn set_clock(&self, moment: &str) {
        let next = self.folder.write("now.next", moment);
        std::fs::rename(next, self.folder.file("now")).expect("a clock to move");
    }

    /// Runs a command beside the house, with its settings, to its end.
    pub fn command(&self, words: &[&str]) -> Output {
        let mut command = stadtkarte(&self.folder, &self.database);
        let settings = self.settings.iter().map(|(name, value)| (name, value));
        command.envs(settings).args(words).output().expect("the binary starts")
    }

    /// The address that the server prints once it listens.
    fn address(&mut self) -> String {
        for _ in 0..PATIENCE {
            let said = self.said();
            let start = said.find("http://127.0.0.1:");
            let line = start.and_then(|at| said[at..].split_once(char::is_whitespace));
            if let Some((address, _)) = line {
                return address.trim_end_matches(['/', '.', ',']).to_owned();
            }
            let ended = self.process.try_wait().expect("a process to ask");
            assert!(ended.is_none(), "the server ended: {said}");
            sleep(MOMENT);
        }
        panic!("the server prints no address: {}", self.said());
    }

    /// What the server has said so far.
    pub fn said(&self) -> String {
        std::fs::read_to_string(self.folder.file("server.log")).unwrap_or_default()
    }

    /// Somebody who comes to look.
    pub fn visitor(&self) -> Visitor {
        Visitor::at(&self.url)
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Somebody who looks at the service with a plain client.
pub struct Visitor {
    agent: ureq::Agent,
    url: String,
}

/// What a visitor got.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Visitor {
    fn at(url: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(Duration::from_secs(60)));
        Self { agent: config.build().into(), url: url.to_owned() }
    }

    /// Asks for a path of the house.
    pub fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[])
    }

    /// Asks for a path with headers of one's own.
    pub fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = self.agent.get(format!("{}{path}", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Answer::read(request.call())
    }

    /// Sends a form with headers of one's own.
    pub fn post_form(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request = self.agent.post(format!("{}{path}", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Answer::read(request.send_form(fields.iter().copied()))
    }

    /// Sends a form with one file in it, as a browser does.
    pub fn post_file(
        &self,
        path: &str,
        name: &str,
        bytes: &[u8],
        headers: &[(&str, &str)],
    ) -> Answer {
        let line = "----a-line-between";
        let head = format!(
            "--{line}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
            Content-Type: application/octet-stream\r\n\r\n"
        );
        let body = [head.as_bytes(), bytes, format!("\r\n--{line}--\r\n").as_bytes()].concat();
        let mut request = self.agent.post(format!("{}{path}", self.url));
        request = request.header("content-type", format!("multipart/form-data; boundary={line}"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Answer::read(request.send(&body[..]))
    }

    /// Asks a question of this many letters and says with which status it was answered; the house need not listen to its end.
    pub fn shout(&self, letters: usize) -> u16 {
        let house = self.url.trim_start_matches("http://");
        let mut line = TcpStream::connect(house).expect("a line to the house");
        let question = "a".repeat(letters);
        let request = format!(
            "GET /ludwigsburg/offers.geojson?q={question} HTTP/1.1\r\nHost: {house}\r\nConnection: close\r\n\r\n"
        );
        let _ = line.write_all(request.as_bytes());
        let mut status = [0; 12];
        let _ = line.read_exact(&mut status);
        let status = String::from_utf8_lossy(&status);
        status.split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap_or(0)
    }

    /// Looks again and again until what one waits for is there.
    pub fn wait_until(&self, what: &str, there: impl Fn(&Self) -> bool) {
        for _ in 0..PATIENCE {
            if there(self) {
                return;
            }
            sleep(MOMENT);
        }
        panic!("waited in vain until {what}");
    }
}

impl Answer {
    /// The answer of a house that is not there.
    fn none() -> Self {
        Self { status: 0, headers: Vec::new(), body: Vec::new() }
    }

    /// What came back, or the answer of a house that is not there.
    pub fn read(response: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Self {
        let Ok(mut response) = response else {
            return Self::none();
        };
        let said = response.headers().iter();
        let headers = said.map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.to_string(), value)
        });
        Self {
            status: response.status().as_u16(),
            headers: headers.collect(),
            body: response.body_mut().read_to_vec().unwrap_or_default(),
        }
    }

    /// All values of a header.
    pub fn headers_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.headers.iter().filter(move |(known, _)| known == name);
        named.map(|(_, value)| value.as_str())
    }

    /// A header's value, or nothing.
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("an answer in UTF-8")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|why| panic!("{why}: {}", self.text()))
    }

    pub fn page(&self) -> Html {
        Html::parse_document(&self.text())
    }

    /// The values of an attribute of all elements that a CSS selector finds and that have it.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let wanted = Selector::parse(selector).expect("a CSS selector");
        let values = |page: &Html| {
            let found = page.select(&wanted).filter_map(|element| element.value().attr(name));
            found.map(str::to_owned).collect()
        };
        values(&self.page())
    }

    /// The texts of all elements that a CSS selector finds, blanks folded.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let wanted = Selector::parse(selector).expect("a CSS selector");
        let page = self.page();
        let folded = |element: scraper::ElementRef| {
            let text: String = element.text().collect();
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        page.select(&wanted).map(folded).collect()
    }
}
