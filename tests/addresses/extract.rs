//! An extract of OpenStreetMap written by hand, and a geocoder that answers what it is told.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// An extract in the making: one block of nodes, ways and relations, none of it packed.
#[derive(Default)]
pub struct Extract {
    strings: Vec<String>,
    nodes: Vec<Vec<u8>>,
    ways: Vec<Vec<u8>>,
    relations: Vec<Vec<u8>>,
}

fn varint(mut value: u64, into: &mut Vec<u8>) {
    while value >= 0x80 {
        into.push(value as u8 | 0x80);
        value >>= 7;
    }
    into.push(value as u8);
}

fn zigzag(value: i64) -> u64 {
    (value << 1 ^ value >> 63) as u64
}

fn number(field: u64, value: u64, into: &mut Vec<u8>) {
    varint(field << 3, into);
    varint(value, into);
}

fn bytes(field: u64, value: &[u8], into: &mut Vec<u8>) {
    varint(field << 3 | 2, into);
    varint(value.len() as u64, into);
    into.extend_from_slice(value);
}

fn packed(field: u64, values: impl Iterator<Item = u64>, into: &mut Vec<u8>) {
    let mut all = Vec::new();
    values.for_each(|value| varint(value, &mut all));
    bytes(field, &all, into);
}

impl Extract {
    fn string(&mut self, text: &str) -> u64 {
        if self.strings.is_empty() {
            self.strings.push(String::new());
        }
        let known = self.strings.iter().position(|known| known == text);
        known.unwrap_or_else(|| {
            self.strings.push(text.to_owned());
            self.strings.len() - 1
        }) as u64
    }

    fn tags(&mut self, tags: &[(&str, &str)], into: &mut Vec<u8>) {
        let pairs: Vec<(u64, u64)> =
            tags.iter().map(|(key, value)| (self.string(key), self.string(value))).collect();
        packed(2, pairs.iter().map(|pair| pair.0), into);
        packed(3, pairs.iter().map(|pair| pair.1), into);
    }

    pub fn node(&mut self, id: i64, [lon, lat]: [f64; 2], tags: &[(&str, &str)]) {
        let mut node = Vec::new();
        let step = |degrees: f64| zigzag((degrees * 1e7).round() as i64);
        number(1, zigzag(id), &mut node);
        self.tags(tags, &mut node);
        number(8, step(lat), &mut node);
        number(9, step(lon), &mut node);
        self.nodes.push(node);
    }

    pub fn way(&mut self, id: u64, nodes: &[i64], tags: &[(&str, &str)]) {
        let mut way = Vec::new();
        number(1, id, &mut way);
        self.tags(tags, &mut way);
        let steps =
            nodes.iter().scan(0, |last, id| Some(zigzag(id - std::mem::replace(last, *id))));
        packed(8, steps, &mut way);
        self.ways.push(way);
    }

    pub fn relation(&mut self, id: u64, ways: &[(i64, &str)], tags: &[(&str, &str)]) {
        let mut relation = Vec::new();
        number(1, id, &mut relation);
        self.tags(tags, &mut relation);
        let roles: Vec<u64> = ways.iter().map(|(_, role)| self.string(role)).collect();
        packed(8, roles.into_iter(), &mut relation);
        let steps =
            ways.iter().scan(0, |last, (id, _)| Some(zigzag(id - std::mem::replace(last, *id))));
        packed(9, steps, &mut relation);
        packed(10, ways.iter().map(|_| 1), &mut relation);
        self.relations.push(relation);
    }

    /// The file.
    pub fn bytes(self) -> Vec<u8> {
        let mut strings = Vec::new();
        self.strings.iter().for_each(|text| bytes(1, text.as_bytes(), &mut strings));
        let mut block = Vec::new();
        bytes(1, &strings, &mut block);
        for (field, elements) in [(1, self.nodes), (3, self.ways), (4, self.relations)] {
            let mut group = Vec::new();
            elements.iter().for_each(|element| bytes(field, element, &mut group));
            bytes(2, &group, &mut block);
        }
        let mut header = Vec::new();
        bytes(4, b"OsmSchema-V0.6", &mut header);
        let mut file = Vec::new();
        for (kind, content) in [("OSMHeader", header), ("OSMData", block)] {
            let (mut blob, mut head) = (Vec::new(), Vec::new());
            bytes(1, &content, &mut blob);
            bytes(1, kind.as_bytes(), &mut head);
            number(3, blob.len() as u64, &mut head);
            file.extend_from_slice(&(head.len() as u32).to_be_bytes());
            file.extend_from_slice(&head);
            file.extend_from_slice(&blob);
        }
        file
    }
}

/// A geocoder of the test's own, which counts what it is asked.
pub struct Geocoder {
    pub url: String,
    asked: Arc<AtomicUsize>,
    reply: Arc<Mutex<Vec<u8>>>,
}

impl Geocoder {
    pub fn new(reply: &[u8]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let geocoder =
            Self { url, asked: Arc::default(), reply: Arc::new(Mutex::new(reply.to_vec())) };
        let (asked, reply) = (geocoder.asked.clone(), geocoder.reply.clone());
        std::thread::spawn(move || {
            for mut line in listener.incoming().flatten() {
                asked.fetch_add(1, Ordering::SeqCst);
                let lines = BufReader::new(&line).lines();
                lines.map_while(Result::ok).take_while(|said| !said.is_empty()).for_each(drop);
                let reply = reply.lock().expect("an answer").clone();
                let head = format!(
                    "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                    reply.len()
                );
                let _ = line.write_all(&[head.as_bytes(), &reply].concat());
            }
        });
        geocoder
    }

    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    /// What it answers from now on.
    pub fn say(&self, reply: &[u8]) {
        *self.reply.lock().expect("an answer") = reply.to_vec();
    }
}
