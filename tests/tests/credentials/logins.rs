//! OAuth logins whose tokens are renewed: what becomes of the files.

use std::path::Path;
use std::sync::Arc;

use aliyun_rpc_core::clock::parse_iso8601;
use aliyun_rpc_core::credentials::ProvideCredentials;
use aliyun_rpc_credentials::testing::{MemoryFiles, Noted};
use aliyun_rpc_credentials::{OAuthCredentials, Surroundings};

use crate::answers::{Answers, id, over};

const CONFIG: &str = "{\n  \"current\": \"d\",\n  \"meta_path\": \"/m\",\n  \"profiles\": [\n    {\"name\": \"other\", \"mode\": \"OAuth\", \"oauth_refresh_token\": \"keep-me\", \"bearer_token\": \"keep\"},\n    {\n      \"name\": \"d\",\n      \"zeta\": [1, 2.50],\n      \"mode\": \"OAuth\",\n      \"oauth_site_type\": \"CN\",\n      \"oauth_access_token\": \"access-1\",\n      \"oauth_refresh_token\": \"refresh-1\",\n      \"oauth_access_token_expire\": 1893456060,\n      \"access_key_id\": \"\"\n    }\n  ]\n}\n";

fn exchange(id: &str) -> (u16, String) {
    let body = serde_json::json!({
        "accessKeyId": id,
        "accessKeySecret": "c4nary-session-secret",
        "securityToken": "c4nary-session-token",
        "expiration": "2030-01-01T01:00:00Z",
    });
    (200, body.to_string())
}

fn tokens() -> (u16, String) {
    let body = serde_json::json!({
        "access_token": "access-2", "refresh_token": "refresh-2", "expires_in": 7200,
    });
    (200, body.to_string())
}

fn login(surroundings: &Surroundings, persist: bool) -> impl ProvideCredentials + use<> {
    OAuthCredentials::builder()
        .site("CN")
        .access_token("access-1", parse_iso8601("2030-01-01T00:01:00Z"))
        .refresh_token("refresh-1")
        .profile("/home/test/.aliyun/config.json", "d")
        .persist(persist)
        .surroundings(surroundings)
        .build()
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn row_83_84_new_tokens_go_into_their_profile_and_nothing_else_changes() {
    let path = Path::new("/home/test/.aliyun/config.json");
    let files = MemoryFiles::new();
    files.write_mode(path, CONFIG, 0o400);
    let network = Answers::new([tokens(), exchange("STS.one"), exchange("STS.two")]);
    let noted = Noted::default();
    let mut surroundings = over(&network);
    surroundings.files = Arc::new(files.clone());
    surroundings.notices = Arc::new(noted.clone());
    let credentials = login(&surroundings, true).credentials().await.unwrap();
    assert_eq!(id(&credentials), "STS.one");
    let expected = CONFIG
        .replace("access-1", "access-2")
        .replace("refresh-1", "refresh-2")
        .replace("1893456060", "1893463200");
    assert_eq!(files.content(path).unwrap(), expected.as_bytes());
    assert_eq!(files.mode(path), Some(0o400));
    assert_eq!(noted.warnings(), [""; 0]);
    assert_eq!(network.asked(), 2);

    // Another process that still holds the old tokens finds the new ones, and asks for none.
    let credentials = login(&surroundings, true).credentials().await.unwrap();
    assert_eq!(id(&credentials), "STS.two");
    assert_eq!(network.asked(), 3);
    assert!(network.uri(2).ends_with("/v1/exchange"));
    assert_eq!(files.content(path).unwrap(), expected.as_bytes());
}

#[tokio::test(start_paused = true)]
async fn row_84_two_that_come_at_once_renew_once() {
    for persist in [true, false] {
        let files = MemoryFiles::new();
        files.write("/home/test/.aliyun/config.json", CONFIG);
        let network = Answers::new([tokens(), exchange("STS.one"), exchange("STS.two")]);
        let mut surroundings = over(&network);
        surroundings.files = Arc::new(files.clone());
        let (one, two) = (login(&surroundings, persist), login(&surroundings, persist));
        let (one, two) = tokio::join!(one.credentials(), two.credentials());
        let mut ids = [id(&one.unwrap()).to_owned(), id(&two.unwrap()).to_owned()];
        ids.sort();
        assert_eq!(ids, ["STS.one", "STS.two"]);
        let asked: Vec<bool> = (0..3)
            .map(|n| network.uri(n).ends_with("/v1/token"))
            .collect();
        assert_eq!(asked.iter().filter(|token| **token).count(), 1, "{asked:?}");
        if !persist {
            let path = Path::new("/home/test/.aliyun/config.json");
            assert_eq!(files.content(path).unwrap(), CONFIG.as_bytes());
            let cache = Path::new("/home/test/.aliyun/aliyun-rpc-oauth.json");
            let cache = String::from_utf8(files.content(cache).unwrap()).unwrap();
            assert!(cache.contains("refresh-2"));
        }
    }
}
