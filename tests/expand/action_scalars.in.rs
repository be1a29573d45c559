/// Lists the rules.
///
/// More about it.
#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
pub struct ListConfigRules {
    /// The type.
    pub r#type: String,
    pub next_token: Option<String>,
    pub page_size: Option<i32>,
    pub enabled: bool,
    pub password: Option<Secret<String>>,
}
