//! Our vocabularies as taxonomies of HSDS, with identifiers that every instance gives them.

use crate::filter::Facet;
use crate::filter::Filter;
use crate::language::Interface;
use crate::language::say;
use crate::offer::Content;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::TargetGroup;
use serde_json::{Value, json};
use std::sync::LazyLock;
use uuid::Uuid;

/// A vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taxonomy {
    /// What services are about.
    Category,
    /// Whom they are for.
    TargetGroup,
    /// What kind of thing they are.
    Format,
}

/// A value of a vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The vocabulary.
    pub taxonomy: Taxonomy,
    /// The value.
    pub facet: Facet,
}

/// All terms, taxonomy by taxonomy.
pub static TERMS: LazyLock<Vec<Term>> = LazyLock::new(|| {
    let term = |taxonomy, facet| Term { taxonomy, facet };
    let categories = Category::ALL.iter().map(|c| term(Taxonomy::Category, Facet::Category(*c)));
    let groups = TargetGroup::ALL.iter();
    let groups = groups.map(|g| term(Taxonomy::TargetGroup, Facet::TargetGroup(*g)));
    let formats = Format::ALL.iter().map(|f| term(Taxonomy::Format, Facet::Format(*f)));
    categories.chain(groups).chain(formats).collect()
});

impl Taxonomy {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Category, Self::TargetGroup, Self::Format];

    /// Its name for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::TargetGroup => "target_group",
            Self::Format => "format",
        }
    }

    /// Its identifier.
    pub fn id(self) -> Uuid {
        Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("stadtkarte:{}", self.code()).as_bytes())
    }

    /// The taxonomy with this identifier.
    pub fn find(id: Uuid) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// As HSDS tells it.
    pub fn told(self, lang: Interface) -> Value {
        let label = say(
            lang,
            match self {
                Self::Category => "page-categories",
                Self::TargetGroup => "page-for-whom",
                Self::Format => "page-formats",
            },
        );
        json!({"id": self.id(), "name": self.code(), "description": label})
    }

    /// Narrows a filter to what has any term of it; every offer has a category and a format.
    pub fn narrow(self, filter: &mut Filter) {
        if self == Self::TargetGroup && filter.target_group.is_empty() {
            filter.target_group = TargetGroup::ALL.to_vec();
        }
    }
}

impl Term {
    /// The term with this identifier.
    pub fn find(id: Uuid) -> Option<Self> {
        TERMS.iter().copied().find(|term| term.id() == id)
    }

    /// Its name for programs.
    pub fn code(self) -> &'static str {
        self.facet.pair().1
    }

    /// Its identifier.
    pub fn id(self) -> Uuid {
        Uuid::new_v5(&self.taxonomy.id(), self.code().as_bytes())
    }

    /// Its name for people.
    pub fn label(self, lang: Interface) -> String {
        match self.facet {
            Facet::Category(one) => one.label(lang).into_owned(),
            Facet::TargetGroup(one) => one.label(lang).into_owned(),
            Facet::Format(one) => one.label(lang).into_owned(),
            _ => self.code().to_owned(),
        }
    }

    /// As HSDS tells it.
    pub fn told(self, lang: Interface) -> Value {
        let label = self.label(lang);
        json!({"id": self.id(), "code": self.code(), "name": label, "description": label,
            "taxonomy": self.taxonomy.code(), "taxonomy_id": self.taxonomy.id(), "language": lang.html_lang()})
    }
}

/// The terms of an offer.
pub fn terms_of(content: &Content) -> Vec<Term> {
    let term = |taxonomy, facet| Term { taxonomy, facet };
    let categories = content.categories.iter();
    let categories = categories.map(|c| term(Taxonomy::Category, Facet::Category(*c)));
    let groups = content.target_groups.iter();
    let groups = groups.map(|g| term(Taxonomy::TargetGroup, Facet::TargetGroup(*g)));
    let format = term(Taxonomy::Format, Facet::Format(content.format));
    categories.chain(groups).chain([format]).collect()
}
