//! How other sites show a map is kept, changed, taken away and brought back.

use super::*;
use stadtkarte::embed::Embed;

fn sport() -> Embed {
    let sport = serde_json::json!({"id": Uuid::new_v4(), "name": "Sport", "lock": "category=sport", "later": [1]});
    serde_json::from_value(sport).expect("an embed")
}

#[test]
fn an_embed_is_stored_changed_and_taken_away_and_each_deed_can_be_undone() {
    on_both(|database| async move {
        let (store, network, _) = ludwigsburg(&database).await;
        let mut embed = sport();
        let made = store.save_embed(network.id, &embed, mira()).await.unwrap();
        assert_eq!(store.embed(network.id, embed.id).await.unwrap(), embed);
        let change = store.changes_since(made - 1).await.unwrap().remove(0);
        let which = embed.id.to_string();
        assert_eq!((change.what, change.which, change.network), (What::Embed, which, network.id));
        embed.height = 900;
        let later = By { at: now() + Duration::minutes(1), ..mira() };
        let higher = store.save_embed(network.id, &embed, later).await.unwrap();
        let gone = store.remove_embed(network.id, embed.id, mira()).await.unwrap();
        assert!(store.embeds(network.id).await.unwrap().is_empty());
        store.undo(gone, mira()).await.unwrap();
        assert_eq!(store.embeds(network.id).await.unwrap(), [embed.clone()]);
        store.undo(higher, mira()).await.unwrap();
        assert_eq!(store.embed(network.id, embed.id).await.unwrap().height, 640);
        store.undo(made, mira()).await.unwrap();
        assert!(matches!(store.embed(network.id, embed.id).await, Err(Error::NotFound)));
        assert!(matches!(
            store.remove_embed(network.id, embed.id, mira()).await,
            Err(Error::NotFound)
        ));
    });
}

#[test]
fn the_embed_of_another_network_is_neither_read_nor_written_over() {
    on_both(|database| async move {
        let (store, network, _) = ludwigsburg(&database).await;
        let other = super::network("heidenau");
        store.save_network(&other, mira()).await.unwrap();
        let embed = sport();
        store.save_embed(network.id, &embed, mira()).await.unwrap();
        assert!(matches!(store.embed(other.id, embed.id).await, Err(Error::NotFound)));
        assert!(matches!(store.save_embed(other.id, &embed, mira()).await, Err(Error::NotFound)));
        assert!(matches!(
            store.remove_embed(other.id, embed.id, mira()).await,
            Err(Error::NotFound)
        ));
        assert_eq!(store.embeds(network.id).await.unwrap(), [embed]);
    });
}
