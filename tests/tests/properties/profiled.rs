//! What is written into a file of profiles is what is read from it.

use std::sync::Arc;

use aliyun_rpc_core::credentials::{Credentials, ProvideCredentials as _};
use aliyun_rpc_credentials::DefaultChain;
use aliyun_rpc_credentials::testing::{self, MemoryFiles};
use proptest::prelude::*;

use crate::fixed;
use crate::holds::run;

fn read(path: &str, content: String) -> Credentials {
    let files = MemoryFiles::new();
    files.write(testing::path(path), content);
    let mut surroundings = testing::surroundings();
    surroundings.files = Arc::new(files);
    let chain = DefaultChain::builder().surroundings(surroundings).build();
    run(chain.credentials()).unwrap()
}

proptest! {
    #![proptest_config(fixed())]

    #[test]
    fn a_key_in_json(id in "[A-Za-z0-9.]{1,24}", secret in "[!-~]{1,30}", spare in ".{0,8}", pretty in any::<bool>()) {
        let file = serde_json::json!({
            "current": "main",
            "spare": spare,
            "profiles": [
                {"name": "other", "mode": "AK", "access_key_id": "x", "access_key_secret": "y"},
                {"name": "main", "mode": "AK", "access_key_id": id, "access_key_secret": secret, "language": spare},
            ],
        });
        let text = if pretty { serde_json::to_string_pretty(&file) } else { serde_json::to_string(&file) };
        let read = read("~/.aliyun/config.json", text.unwrap());
        prop_assert_eq!(read.access_key_id(), Some(id.as_str()));
        prop_assert!(read.is_same(&read.clone()));
    }
}
