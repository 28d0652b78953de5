//! A tile server of the test's own: what it answers is set, what it is asked is counted and remembered.

use crate::cast::{Folder, House};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// What a fake tile server answers: a status, headers, a body.
pub type Reply = (u16, &'static str, &'static [u8]);

/// A tile server of the test's own, which counts what it is asked and remembers the last question.
pub struct Upstream {
    url: String,
    asked: Arc<AtomicUsize>,
    last: Arc<Mutex<HashMap<String, String>>>,
    reply: Arc<Mutex<Reply>>,
}

impl Upstream {
    pub fn new(reply: Reply) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url =
            format!("http://{}/{{z}}/{{x}}/{{y}}.png", listener.local_addr().expect("an address"));
        let upstream = Self {
            url,
            asked: Arc::default(),
            last: Arc::default(),
            reply: Arc::new(Mutex::new(reply)),
        };
        let (asked, last, reply) =
            (upstream.asked.clone(), upstream.last.clone(), upstream.reply.clone());
        std::thread::spawn(move || {
            for line in listener.incoming().flatten() {
                asked.fetch_add(1, Ordering::SeqCst);
                *last.lock().expect("a question") = question(&line);
                let reply = *reply.lock().expect("an answer");
                answer(line, reply);
            }
        });
        upstream
    }

    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    pub fn now(&self, reply: Reply) {
        *self.reply.lock().expect("an answer") = reply;
    }

    pub fn last(&self, header: &str) -> String {
        self.last.lock().expect("a question").get(header).cloned().unwrap_or_default()
    }

    /// A house that takes its map from here.
    pub fn house(&self, folder: Folder) -> House {
        super::a_house(folder, &self.settings())
    }

    pub fn settings(&self) -> Vec<(&str, &str)> {
        vec![
            ("STADTKARTE_BASEMAP", &self.url),
            ("STADTKARTE_BASEMAP_CREDIT", "© Test"),
            ("STADTKARTE_BASEMAP_PRIVATE_ADDRESSES", "on"),
        ]
    }
}

/// The headers of a question; its path stands under "path".
fn question(line: &TcpStream) -> HashMap<String, String> {
    let lines = BufReader::new(line).lines().map_while(Result::ok);
    let mut lines = lines.take_while(|line| !line.is_empty());
    let path = lines.next().unwrap_or_default();
    let headers = lines.filter_map(|line| {
        let (name, value) = line.split_once(": ")?;
        Some((name.to_lowercase(), value.to_owned()))
    });
    headers.chain([("path".to_owned(), path)]).collect()
}

fn answer(mut line: TcpStream, (status, headers, body): Reply) {
    let head = format!(
        "HTTP/1.1 {status} Fine\r\n{headers}connection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let _ = line.write_all(head.as_bytes()).and_then(|()| line.write_all(body));
}
