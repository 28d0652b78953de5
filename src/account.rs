//! People: who they are to the house, and what they may do.
//!
//! Rights follow memberships: of an organisation, of a network's staff, of the translators of a language, of the operators.

use crate::language::Interface;
use crate::language::Value;
use crate::language::say_with;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Somebody with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Identifies the person for ever, also after they were deleted.
    pub id: Uuid,
    /// The address that mails go to; none once the person was deleted.
    pub email: Option<String>,
    /// What the person is called.
    pub name: String,
    /// The language of their pages and mails.
    pub language: Interface,
    /// When the person was first here.
    pub made_at: DateTime<Utc>,
    /// Whether they want to be told once a day what waits for them.
    pub digest: bool,
}

impl Person {
    /// What the person is called; a deleted one by a part of their identifier.
    pub fn called(&self, lang: Interface) -> String {
        let code: String = self.id.simple().to_string().chars().take(4).collect();
        match (&self.email, self.name.trim()) {
            (None, _) => say_with(lang, "people-deleted-person", &[("code", Value::Text(&code))]),
            (Some(email), "") => email.split('@').next().unwrap_or_default().to_owned(),
            (Some(_), name) => name.to_owned(),
        }
    }
}

/// One thing that a person is to the house.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A member of this organisation: writes its offers.
    Member(Uuid),
    /// Of the staff of this network: decides what goes public there.
    Staff(Uuid),
    /// A translator into this language for this network: changes texts only.
    Translator(Uuid, Interface),
    /// Runs the service: may do everything that staff of any network may.
    Operator,
}

impl Role {
    /// How the role stands in the database: its kind and its thing.
    pub fn columns(&self) -> (&'static str, String) {
        match self {
            Self::Member(organisation) => ("member", organisation.to_string()),
            Self::Staff(network) => ("staff", network.to_string()),
            Self::Translator(network, lang) => ("translator", format!("{network}/{}", lang.tag())),
            Self::Operator => ("operator", "-".to_owned()),
        }
    }

    /// The role of these columns; none where they name none that this build knows.
    pub fn from_columns(kind: &str, thing: &str) -> Option<Self> {
        match kind {
            "member" => Some(Self::Member(Uuid::try_parse(thing).ok()?)),
            "staff" => Some(Self::Staff(Uuid::try_parse(thing).ok()?)),
            "translator" => {
                let (network, lang) = thing.split_once('/')?;
                Some(Self::Translator(Uuid::try_parse(network).ok()?, Interface::from_tag(lang)?))
            }
            "operator" => Some(Self::Operator),
            _ => None,
        }
    }
}

/// Somebody who is signed in, with everything they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Who it is.
    pub person: Person,
    /// What they are.
    pub roles: Vec<Role>,
}

impl Account {
    /// Whether the person runs the service.
    pub fn is_operator(&self) -> bool {
        self.roles.contains(&Role::Operator)
    }

    /// Whether the person decides in this network.
    pub fn is_staff_of(&self, network: Uuid) -> bool {
        self.is_operator() || self.roles.contains(&Role::Staff(network))
    }

    /// Whether the person writes for this organisation.
    pub fn is_member_of(&self, organisation: Uuid) -> bool {
        self.roles.contains(&Role::Member(organisation))
    }

    /// Whether the person may write this organisation's texts in this language in this network.
    pub fn translates(&self, network: Uuid, lang: Interface) -> bool {
        self.roles.contains(&Role::Translator(network, lang))
    }

    /// The organisations the person writes for.
    pub fn organisations(&self) -> impl Iterator<Item = Uuid> + '_ {
        self.roles.iter().filter_map(|role| match role {
            Role::Member(organisation) => Some(*organisation),
            _ => None,
        })
    }

    /// The networks whose staff the person belongs to by name.
    pub fn networks(&self) -> impl Iterator<Item = Uuid> + '_ {
        self.roles.iter().filter_map(|role| match role {
            Role::Staff(network) => Some(*network),
            _ => None,
        })
    }
}

/// The form in which an address is compared: without blanks around it, in small letters.
pub fn address_key(email: &str) -> String {
    email.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_comes_back_from_its_columns() {
        let id = Uuid::from_u128(7);
        for role in [
            Role::Member(id),
            Role::Staff(id),
            Role::Translator(id, Interface::DeSimple),
            Role::Operator,
        ] {
            let (kind, thing) = role.columns();
            assert_eq!(Role::from_columns(kind, &thing), Some(role));
        }
        assert_eq!(Role::from_columns("king", "-"), None);
        assert_eq!(Role::from_columns("staff", "everything"), None);
    }
}
