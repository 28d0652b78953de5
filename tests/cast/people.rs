//! People of the cast: they are let in by the command line, sign in through their mail, and carry their cookies along.

use super::{Answer, House, Letter, Visitor};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// Somebody with a browser that keeps cookies.
pub struct Client {
    visitor: Visitor,
    /// Value by path and name, as the house set them.
    cookies: Mutex<BTreeMap<(String, String), String>>,
    /// One's own address.
    pub email: String,
}

impl House {
    /// Somebody who has this address and nothing to do with anybody, signed in through the real mail.
    pub fn person(&self, email: &str, name: &str) -> Client {
        self.invite(&[email, "--name", name]);
        self.signed_in(email)
    }

    /// One of the staff of a network, signed in.
    pub fn staff(&self, network: &str, email: &str) -> Client {
        self.invite(&[email, "--staff", network, "--name", "Staff"]);
        self.signed_in(email)
    }

    /// A member of an organisation, signed in; the organisation by its identifier.
    pub fn member(&self, organisation: &str, email: &str, name: &str) -> Client {
        self.invite(&[email, "--organisation", organisation, "--name", name]);
        self.signed_in(email)
    }

    /// One who runs the service, signed in.
    pub fn operator(&self, email: &str) -> Client {
        self.invite(&[email, "--operator", "--name", "Operator"]);
        self.signed_in(email)
    }

    /// What `stadtkarte invite` prints: it lets somebody in.
    pub fn invite(&self, words: &[&str]) -> String {
        let output = self.command(&[&["invite"], words].concat());
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "invite {words:?}: {said}");
        String::from_utf8(output.stdout).expect("an answer in UTF-8")
    }

    /// Somebody with a browser who is not signed in.
    pub fn client(&self, email: &str) -> Client {
        let cookies = Mutex::default();
        Client { visitor: self.visitor(), cookies, email: email.to_owned() }
    }

    /// Signs somebody in whom the house knows: asks for a link, takes it out of the mail, presses the button.
    pub fn signed_in(&self, email: &str) -> Client {
        let client = self.client(email);
        let link = self.sign_in_link(&client);
        let done = client.post(&link, &[]);
        assert_eq!(done.status, 303, "{}", done.text());
        client
    }

    /// Asks for a link for signing in and takes its path out of the mail.
    pub fn sign_in_link(&self, client: &Client) -> String {
        // The letter of an invitation has such a link too, and may come while we wait; it works for longer and says so.
        let links = || {
            let letters = self.letters(&client.email);
            let asked = letters.iter().filter(|letter| letter.text.contains("30 Minuten"));
            asked.filter_map(|letter| letter.link("/account/sign-in/")).collect::<Vec<_>>()
        };
        let before = links();
        let asked = client.post("/account/sign-in", &[("email", &client.email)]);
        assert_eq!(asked.status, 200, "{}", asked.text());
        self.visitor().wait_until("the link is there", |_| links().len() > before.len());
        links().into_iter().find(|link| !before.contains(link)).expect("a new link")
    }
}

impl Client {
    /// Asks for a path.
    pub fn get(&self, path: &str) -> Answer {
        let cookie = self.cookies_for(path);
        let headers = [("cookie", cookie.as_str())];
        self.kept(self.visitor.get_with(path, if cookie.is_empty() { &[] } else { &headers }))
    }

    /// Sends a form as the house's own page would; redirects are not followed.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, fields, &[("sec-fetch-site", "same-origin")])
    }

    /// Sends a form with headers of one's own.
    pub fn post_with(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        let cookie = self.cookies_for(path);
        let mut headers = headers.to_vec();
        if !cookie.is_empty() {
            headers.push(("cookie", &cookie));
        }
        self.kept(self.visitor.post_form(path, fields, &headers))
    }

    /// Sends a form with one file in it as the house's own page would.
    pub fn post_file(&self, path: &str, name: &str, bytes: &[u8]) -> Answer {
        let cookie = self.cookies_for(path);
        let headers = [("sec-fetch-site", "same-origin"), ("cookie", cookie.as_str())];
        self.kept(self.visitor.post_file(path, name, bytes, &headers))
    }

    /// Sends a form and goes where the answer leads.
    pub fn post_and_follow(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post(path, fields);
        match answer.status {
            303 => self.get(answer.header("location")),
            _ => answer,
        }
    }

    fn cookies_for(&self, path: &str) -> String {
        let cookies = self.cookies.lock().unwrap_or_else(|broken| broken.into_inner());
        let sent = cookies.iter().filter(|((place, _), _)| {
            path.strip_prefix(place.as_str()).is_some_and(|rest| {
                place.ends_with('/') || rest.is_empty() || rest.starts_with(['/', '?'])
            })
        });
        let sent: Vec<String> = sent.map(|((_, name), value)| format!("{name}={value}")).collect();
        sent.join("; ")
    }

    /// Keeps the cookies of an answer.
    fn kept(&self, answer: Answer) -> Answer {
        let mut cookies = self.cookies.lock().unwrap_or_else(|broken| broken.into_inner());
        for line in answer.headers_named("set-cookie") {
            let mut parts = line.split(';').map(str::trim);
            let pair = parts.next().and_then(|pair| pair.split_once('='));
            let Some((name, value)) = pair else { continue };
            let mut path = "/";
            let mut gone = false;
            for part in parts {
                match part.split_once('=') {
                    Some(("Path", place)) => path = place,
                    Some(("Max-Age", age)) => gone = age == "0",
                    _ => {}
                }
            }
            let key = (path.to_owned(), name.to_owned());
            match gone {
                true => cookies.remove(&key),
                false => cookies.insert(key, value.to_owned()),
            };
        }
        drop(cookies);
        answer
    }
}

impl Letter {
    /// The path of the first link of the letter that leads to a path that begins so.
    pub fn link(&self, start: &str) -> Option<String> {
        let address = self.text.split_whitespace().find(|word| {
            word.starts_with("http")
                && word
                    .splitn(4, '/')
                    .nth(3)
                    .is_some_and(|path| format!("/{path}").starts_with(start))
        })?;
        Some(format!("/{}", address.splitn(4, '/').nth(3)?))
    }
}
