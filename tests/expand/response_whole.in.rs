#[derive(Clone, Debug, Default, RpcResponse)]
pub struct A {
    #[rpc(whole)]
    pub items: Vec<Item>,
    #[rpc(skip)]
    pub seen: bool,
}
