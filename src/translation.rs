//! Machine translation: a service shaped like LibreTranslate or DeepL, asked for texts that nobody has translated.

use crate::config::PrivateAddresses;
use crate::config::TranslationKind;
use crate::config::TranslationSettings;
use crate::language::Interface;
use crate::outside::agent;
use serde_json::{Value, json};
use std::fmt;
use std::time::Duration;
use ureq::Agent;

/// How long one question may take; a machine of one's own without a graphics card is slow.
const PATIENCE: Duration = Duration::from_secs(40);
/// The most texts, and bytes of them, that go into one question.
const MOST: (usize, usize) = (40, 30_000);
/// The most bytes an answer may have.
const LONGEST: u64 = 4 * 1024 * 1024;

/// A translation service.
pub struct Translator {
    settings: TranslationSettings,
    agent: Agent,
}

impl fmt::Debug for Translator {
    /// Without the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Translator({:?}, {})", self.settings.kind, self.settings.address)
    }
}

impl Translator {
    /// The service of these settings; nothing is asked yet.
    pub fn new(settings: TranslationSettings, allowed: &PrivateAddresses) -> Self {
        // A redirect could lead anywhere, with the texts and the key.
        let agent = agent("machine translation", allowed, PATIENCE, 0);
        Self { settings, agent }
    }

    /// Where it is, for the log.
    pub fn name(&self) -> &str {
        &self.settings.address
    }

    /// Translates texts from one language into another, one answer a text in their order; waits for the network.
    /// Errors say for the log why there is none.
    pub fn translate(
        &self,
        texts: &[String],
        from: Interface,
        to: Interface,
    ) -> Result<Vec<String>, String> {
        let mut all = Vec::new();
        for some in portions(texts) {
            let answers = self.ask(some, from, to)?;
            if answers.len() != some.len() {
                let (asked, got) = (some.len(), answers.len());
                return Err(format!("it answered with {got} texts to {asked}"));
            }
            all.extend(answers);
        }
        Ok(all)
    }

    fn ask(&self, texts: &[String], from: Interface, to: Interface) -> Result<Vec<String>, String> {
        let key = self.settings.key.as_str();
        let (path, question) = match self.settings.kind {
            TranslationKind::LibreTranslate => {
                let (source, target) = (code(from), code(to));
                let mut question =
                    json!({"q": texts, "source": source, "target": target, "format": "text"});
                if !key.is_empty() {
                    question["api_key"] = key.into();
                }
                ("translate", question)
            }
            TranslationKind::DeepL => {
                let (source, target) = (code(from).to_uppercase(), target(to));
                let question = json!({"text": texts, "source_lang": source, "target_lang": target});
                ("v2/translate", question)
            }
        };
        let address = format!("{}/{path}", self.settings.address);
        let mut request = self.agent.post(address).header("content-type", "application/json");
        if self.settings.kind == TranslationKind::DeepL {
            request = request.header("authorization", format!("DeepL-Auth-Key {key}"));
        }
        let mut response = request.send(question.to_string()).map_err(|why| why.to_string())?;
        let status = response.status().as_u16();
        let body = response.body_mut().with_config().limit(LONGEST).read_to_string();
        match status {
            200 => answers(&body.map_err(|why| why.to_string())?),
            _ => Err(format!("it answered with status {status}{}", reason(body.ok()))),
        }
    }
}

/// The texts of an answer: LibreTranslate gives a list of them, or one where it was asked for one; DeepL a list of objects.
fn answers(body: &str) -> Result<Vec<String>, String> {
    let answer: Value = serde_json::from_str(body).map_err(|why| format!("no JSON: {why}"))?;
    let said = match (&answer["translatedText"], &answer["translations"]) {
        (Value::String(one), _) => vec![Some(one.as_str())],
        (Value::Array(all), _) => all.iter().map(Value::as_str).collect(),
        (_, Value::Array(all)) => all.iter().map(|one| one["text"].as_str()).collect(),
        _ => Vec::new(),
    };
    let whole = said.into_iter().map(|one| Some(one?.replace('\0', "")));
    whole.collect::<Option<_>>().ok_or_else(|| "it answered with something else than texts".into())
}

/// What the service says went wrong, shortened.
fn reason(body: Option<String>) -> String {
    let answer: Value = body.and_then(|body| serde_json::from_str(&body).ok()).unwrap_or_default();
    let said = [&answer["error"], &answer["message"]].into_iter().find_map(Value::as_str);
    said.map_or_else(String::new, |said| {
        format!(": {}", said.chars().take(200).collect::<String>())
    })
}

/// Portions of texts that fit into one question; a text that is too long alone makes one by itself.
fn portions(texts: &[String]) -> Vec<&[String]> {
    let (mut portions, mut first, mut bytes) = (Vec::new(), 0, 0);
    for (at, text) in texts.iter().enumerate() {
        if at > first && (at - first >= MOST.0 || bytes + text.len() > MOST.1) {
            portions.push(&texts[first..at]);
            (first, bytes) = (at, 0);
        }
        bytes += text.len();
    }
    portions.push(&texts[first..]);
    portions.retain(|portion| !portion.is_empty());
    portions
}

/// A language as translation services call it.
fn code(lang: Interface) -> &'static str {
    match lang {
        Interface::DeSimple => "de",
        other => other.tag(),
    }
}

/// DeepL wants to know which English.
fn target(lang: Interface) -> String {
    match lang {
        Interface::En => "EN-GB".to_owned(),
        other => code(other).to_uppercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_shapes_of_an_answer_are_read_and_others_are_refused() {
        let two = Ok(vec!["eins".to_owned(), "zwei".to_owned()]);
        assert_eq!(answers(r#"{"translatedText":["eins","zwei"]}"#), two);
        assert_eq!(answers(r#"{"translations":[{"text":"eins"},{"text":"zwei"}]}"#), two);
        assert_eq!(answers(r#"{"translatedText":"eins"}"#).map(|all| all.len()), Ok(1));
        for wrong in ["", "<html>", r#"{"translations":[{}]}"#, r#"{"translatedText":[1]}"#] {
            assert!(answers(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn many_texts_are_asked_for_in_portions_and_none_is_lost() {
        let texts: Vec<String> = (0..90).map(|at| "x".repeat(at * 40)).collect();
        let portions = portions(&texts);
        assert_eq!(portions.concat(), texts);
        assert!(portions.len() > 3 && portions.iter().all(|portion| portion.len() <= MOST.0));
        let long = ["y".repeat(MOST.1 * 2), "z".to_owned()];
        assert_eq!(super::portions(&long).len(), 2);
        assert!(super::portions(&[]).is_empty());
    }
}
