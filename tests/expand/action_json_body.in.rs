#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", body = json)]
pub struct A {
    pub filter: Filter,
    #[rpc(query)]
    pub state: State,
}
