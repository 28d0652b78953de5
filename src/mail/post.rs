//! How a letter leaves the house: by SMTP, or as a file in a folder that only the service itself may read.

use super::{Letter, html, plain};
use crate::config::MailWay;
use crate::config::Settings;
use crate::error::Error;
use crate::error::Result;
use chrono::{DateTime, Utc};
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, Message, MultiPart, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use sha2::{Digest, Sha256};
use std::io::Write;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use url::Url;

/// How long a mail server may take for one step.
const PATIENCE: Duration = Duration::from_secs(30);

/// The way out.
#[derive(Debug)]
pub struct Post {
    from: Mailbox,
    way: Way,
}

#[derive(Debug)]
enum Way {
    Folder(PathBuf),
    Server(String, AsyncSmtpTransport<Tokio1Executor>),
}

/// Why a letter did not leave.
#[derive(Debug)]
pub struct Trouble {
    /// What happened, for the log; never with a password.
    pub why: String,
    /// Whether it will never leave, however often it is tried: it cannot be written.
    pub hopeless: bool,
}

impl Trouble {
    fn passing(why: impl std::fmt::Display) -> Self {
        Self { why: why.to_string(), hopeless: false }
    }

    fn hopeless(why: impl std::fmt::Display) -> Self {
        Self { why: why.to_string(), hopeless: true }
    }
}

impl Post {
    /// The way out that the settings name; nothing is sent and no folder made yet.
    pub fn open(settings: &Settings) -> Result<Self> {
        let from = settings.mail_from.parse();
        let from = from.map_err(|why| Error::Broken(format!("mail_from: {why}")))?;
        let way = match &settings.mail {
            MailWay::Folder(folder) => Way::Folder(folder.clone()),
            MailWay::Server(url) => {
                let host = url.host_str().unwrap_or_default().to_owned();
                Way::Server(host, server(url)?)
            }
        };
        Ok(Self { from, way })
    }

    /// Where letters go, as the log says it.
    pub fn destination(&self) -> String {
        match &self.way {
            Way::Folder(folder) => format!(
                "letters are not sent: they lie as .eml files in the folder {}; the setting `mail` names a mail server",
                folder.display()
            ),
            Way::Server(host, _) => format!("letters go through {host}, from {}", self.from),
        }
    }

    /// Sends one letter. `key` names it for ever: whoever gets it a second time, after a crash, can tell.
    pub async fn send(&self, letter: &Letter, key: &str, at: DateTime<Utc>) -> Result<(), Trouble> {
        let message = self.message(letter, key, at)?;
        match &self.way {
            Way::Server(_, server) => {
                server.send(message).await.map(drop).map_err(Trouble::passing)
            }
            Way::Folder(folder) => {
                let name = format!("{}-{}.eml", at.format("%Y%m%dT%H%M%SZ"), name_of(key));
                lay_down(folder, &name, &message.formatted()).map_err(Trouble::passing)
            }
        }
    }

    fn message(&self, letter: &Letter, key: &str, at: DateTime<Utc>) -> Result<Message, Trouble> {
        let to: lettre::Address = letter.to.parse().map_err(Trouble::hopeless)?;
        let id = format!("<{}@{}>", name_of(key), self.from.email.domain());
        let mut message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(&letter.subject)
            .date(at.into())
            .message_id(Some(id))
            .raw_header(header("Content-Language", &letter.language))
            .raw_header(header("Auto-Submitted", "auto-generated"));
        if let Some(address) = &letter.reply_to {
            message = message.reply_to(address.parse().map_err(Trouble::hopeless)?);
        }
        if let Some(address) = &letter.unsubscribe {
            let post = header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message = message
                .raw_header(header("List-Unsubscribe", &format!("<{address}>")))
                .raw_header(post);
        }
        message.multipart(body(letter)?).map_err(Trouble::hopeless)
    }
}

/// What a letter says, as plain text and as HTML, with the files that go along behind it.
fn body(letter: &Letter) -> Result<MultiPart, Trouble> {
    let part = |kind: ContentType, text: String| {
        let part = SinglePart::builder().header(kind);
        part.header(ContentTransferEncoding::QuotedPrintable).body(text)
    };
    let both = MultiPart::alternative()
        .singlepart(part(ContentType::TEXT_PLAIN, plain(letter)))
        .singlepart(part(ContentType::TEXT_HTML, html(letter)));
    if letter.attachments.is_empty() {
        return Ok(both);
    }
    let mut whole = MultiPart::mixed().multipart(both);
    for file in &letter.attachments {
        let kind = file.kind.parse().map_err(Trouble::hopeless)?;
        // As bytes: a calendar's lines must arrive as they were folded.
        let body = Body::new(file.text.clone().into_bytes());
        whole = whole.singlepart(Attachment::new(file.name.clone()).body(body, kind));
    }
    Ok(whole)
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// A key as it may stand in the name of a file and in a message's identifier.
fn name_of(key: &str) -> String {
    Sha256::digest(key.as_bytes())[..12].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A connection to a mail server. Passwords go over a line only where it is encrypted, or ends on this machine.
fn server(url: &Url) -> Result<AsyncSmtpTransport<Tokio1Executor>> {
    let mut url = url.clone();
    // To `url` the host of such an address is only a name, also where it is a number.
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let number = host.parse::<IpAddr>();
    let beside = host == "localhost" || number.is_ok_and(|address| address.is_loopback());
    match (url.scheme(), url.query()) {
        ("smtp", None) if !beside => url.set_query(Some("tls=required")),
        ("smtp", Some("tls=required")) => {}
        _ => url.set_query(None),
    }
    let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.as_str());
    let server = server.map_err(|why| Error::Broken(format!("mail: {why}")))?;
    Ok(server.timeout(Some(PATIENCE)).build())
}

/// Writes a letter into the folder, whole or not at all: it holds links that sign people in.
fn lay_down(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let mut maker = std::fs::DirBuilder::new();
    let mut options = std::fs::OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        maker.mode(0o700);
        options.mode(0o600);
    }
    maker.recursive(true).create(folder)?;
    let part = folder.join(format!("{name}.part"));
    let mut file = options.write(true).create(true).truncate(true).open(&part)?;
    file.write_all(bytes)?;
    drop(file);
    std::fs::rename(part, folder.join(name))
}
