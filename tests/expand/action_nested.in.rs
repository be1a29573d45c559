#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
pub struct A {
    #[rpc(json)]
    pub filter: Option<Filter>,
    #[rpc(dotted)]
    pub tags: Vec<Tag>,
    #[rpc(flatten)]
    pub common: Common,
    pub state: Option<State>,
}
