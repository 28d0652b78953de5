//! Servers of other people, of the test's own: what they answer is set, what they are asked is remembered.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// What somebody asked.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// The method and the path, as `HEAD /robots.txt`.
    pub line: String,
    /// The headers, each on a line, in small letters before the colon.
    pub headers: String,
    /// The body.
    pub body: String,
}

/// A status, headers that end with a line break, and a body.
pub type Reply = (u16, String, String);

/// A server that answers as it is told.
pub struct Service {
    /// Scheme, host and port.
    pub url: String,
    asked: Arc<Mutex<Vec<Question>>>,
}

impl Service {
    pub fn new(answer: impl Fn(&Question) -> Reply + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let asked: Arc<Mutex<Vec<Question>>> = Arc::default();
        let memory = asked.clone();
        std::thread::spawn(move || {
            for line in listener.incoming().flatten() {
                let Some(question) = question(&line) else { continue };
                let reply = answer(&question);
                memory.lock().expect("a memory").push(question);
                send(line, reply);
            }
        });
        Self { url, asked }
    }

    /// Everything that was asked so far.
    pub fn asked(&self) -> Vec<Question> {
        self.asked.lock().expect("a memory").clone()
    }

    /// The methods and paths that were asked so far.
    pub fn lines(&self) -> Vec<String> {
        self.asked().into_iter().map(|question| question.line).collect()
    }
}

fn question(line: &TcpStream) -> Option<Question> {
    let mut reader = BufReader::new(line);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let mut question = Question {
        line: first.rsplit_once(' ').map(|(line, _)| line.to_owned())?,
        ..Question::default()
    };
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(':') else { break };
        let (name, value) = (name.to_lowercase(), value.trim());
        if name == "content-length" {
            length = value.parse().ok()?;
        }
        question.headers.push_str(&format!("{name}: {value}\n"));
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    question.body = String::from_utf8(body).ok()?;
    Some(question)
}

fn send(mut line: TcpStream, (status, headers, body): Reply) {
    let head = format!(
        "HTTP/1.1 {status} Fine\r\n{headers}connection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let _ = line.write_all(head.as_bytes()).and_then(|()| line.write_all(body.as_bytes()));
}
