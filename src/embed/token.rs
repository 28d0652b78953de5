//! An embed that nobody stored yet, as a part of an address: what the staff see while they choose.

use super::Embed;

/// What such a part begins with; no short form of an identifier does.
const MARK: &str = "draft-";
/// The longest that is read, in bytes.
const LONGEST: usize = 24_000;

impl Embed {
    /// The embed as a part of an address, with everything that it says.
    pub fn token(&self) -> String {
        use std::fmt::Write;
        let json = serde_json::to_vec(self).unwrap_or_default();
        json.iter().fold(MARK.to_owned(), |mut token, byte| {
            let _ = write!(token, "{byte:02x}");
            token
        })
    }

    /// The embed that a part of an address spells out; none where it spells none, or one that does not hold.
    pub fn from_token(token: &str) -> Option<Self> {
        let hex = token.strip_prefix(MARK).filter(|hex| hex.len() <= LONGEST)?;
        let digit = |digit: &u8| char::from(*digit).to_digit(16).and_then(|n| u8::try_from(n).ok());
        let byte = |pair: &[u8]| Some(digit(pair.first()?)? << 4 | digit(pair.get(1)?)?);
        let json: Option<Vec<u8>> = hex.as_bytes().chunks(2).map(byte).collect();
        let embed: Self = serde_json::from_slice(&json?).ok()?;
        let nameless = Self { name: "-".to_owned(), ..embed.clone() };
        nameless.check().is_empty().then_some(embed)
    }
}
