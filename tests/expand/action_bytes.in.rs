#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
pub struct A {
    pub url: Option<String>,
    #[rpc(body = bytes)]
    pub image: Option<Blob>,
}
