#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", body)]
pub struct A {
    pub name: String,
    #[rpc(query)]
    pub zone: Option<String>,
    #[rpc(host)]
    pub region: Option<String>,
    #[rpc(region)]
    pub region_id: Option<String>,
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    #[rpc(own)]
    pub version: Option<String>,
    #[rpc(skip)]
    pub note: u8,
}
