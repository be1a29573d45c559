#[derive(RpcResponse)]
pub struct AResponse {
    pub request_id: String,
    #[rpc(wrapper = "Rule")]
    pub rules: Vec<Rule>,
    #[rpc(name = "URL")]
    pub url: Option<String>,
    #[rpc(json)]
    pub detail: Detail,
    pub password: Option<Secret<String>>,
    #[rpc(skip)]
    pub note: u8,
}
