//! A developer in another town writes a client.

use crate::cast::{Answer, Client, House};
use serde_json::Value;
use std::time::Duration;

mod describing;
mod keeping;
mod reading;
mod telling;
mod writing;

/// An answer of the API that is what was asked for.
fn good(answer: Answer) -> Value {
    let kind = answer.header("content-type");
    assert_eq!((answer.status, kind), (200, "application/json"), "{}", answer.text());
    answer.json()
}

/// Reads something.
fn read(house: &House, path: &str) -> Value {
    good(house.visitor().get(path))
}

/// The fields that a refusal names, with its status.
fn refused(answer: &Answer) -> (u16, Vec<String>) {
    assert_eq!(answer.header("content-type"), "application/problem+json", "{}", answer.text());
    let problem = answer.json();
    assert_eq!(problem["status"], answer.status, "{problem}");
    assert!(problem["title"].as_str().is_some_and(|title| !title.contains("open-")), "{problem}");
    let errors = problem["errors"].as_array().cloned().unwrap_or_default();
    let fields = errors.iter().filter_map(|error| error["field"].as_str()).map(str::to_owned);
    (answer.status, fields.collect())
}

/// A program with its token.
struct Program {
    agent: ureq::Agent,
    url: String,
    token: String,
}

impl Program {
    fn new(house: &House, token: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(Duration::from_secs(60)));
        let agent = config.build().into();
        Self { agent, url: house.url.clone(), token: token.to_owned() }
    }

    /// Makes a token on the page as somebody would, with these rights, and gives the program.
    fn made(house: &House, who: &Client, page: &str, rights: &[&str]) -> Self {
        let mut fields = vec![("do", "token"), ("name", "Website des Chors"), ("term", "90")];
        fields.extend(rights.iter().map(|right| ("right", *right)));
        let answer = who.post(page, &fields);
        assert_eq!(answer.status, 200, "{}", answer.text());
        let token = answer.attributes("#secret", "value").concat();
        assert!(token.starts_with("stadtkarte_"), "{token}");
        Self::new(house, &token)
    }

    fn get(&self, path: &str) -> Answer {
        let bearer = format!("Bearer {}", self.token);
        let asked = self.agent.get(format!("{}{path}", self.url)).header("authorization", bearer);
        Answer::read(asked.call())
    }

    /// Sends a document, with headers besides.
    fn send(&self, method: &str, path: &str, body: &Value, headers: &[(&str, &str)]) -> Answer {
        let url = format!("{}{path}", self.url);
        let mut request = match method {
            "PUT" => self.agent.put(url),
            "PATCH" => self.agent.patch(url),
            _ => self.agent.post(url),
        };
        request = request.header("authorization", format!("Bearer {}", self.token));
        if !headers.iter().any(|(name, _)| *name == "content-type") {
            request = request.header("content-type", "application/json");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = if body.is_null() { String::new() } else { body.to_string() };
        Answer::read(request.send(body))
    }

    fn post(&self, path: &str, body: Value) -> Answer {
        self.send("POST", path, &body, &[])
    }

    fn delete(&self, path: &str) -> Answer {
        let bearer = format!("Bearer {}", self.token);
        let asked = self.agent.delete(format!("{}{path}", self.url));
        Answer::read(asked.header("authorization", bearer).call())
    }
}
