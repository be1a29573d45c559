#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019")]
pub struct A {
    pub name: String,
    #[rpc(json)]
    pub size: Option<i32>,
}
