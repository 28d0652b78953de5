//! What a program of the Verein has: a token, and an address that is told what changes.

use crate::office::{Scene, mira};
use stadtkarte::program::{Owner, Program, Right, Webhook};
use uuid::Uuid;

/// A token and a webhook of the Verein.
pub fn keys(scene: &Scene, ali: Uuid) -> [Uuid; 2] {
    let owner = Owner::Organisation(scene.verein.id);
    let program = Program {
        id: Uuid::new_v4(),
        owner,
        name: "Tokenwort".to_owned(),
        rights: Right::ALL.to_vec(),
        made_at: mira().at,
        made_by: ali,
        expires_at: None,
        used_at: None,
        revoked_at: None,
    };
    let webhook = Webhook {
        id: Uuid::new_v4(),
        owner,
        url: "https://hakenwort.example/".to_owned(),
        events: Vec::new(),
        origin: scene.house.url.clone(),
        made_at: mira().at,
        made_by: ali.to_string(),
        failing_since: None,
        disabled_at: None,
    };
    scene.run(async {
        scene.store.add_program(&program, "stadtkarte_geheim").await?;
        scene.store.add_webhook(&webhook, "whsec_geheim").await
    });
    [program.id, webhook.id]
}
