#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
pub struct A {
    pub ids: Vec<String>,
    #[rpc(required)]
    pub names: Vec<String>,
    pub zones: Option<Vec<String>>,
    #[rpc(join = ",")]
    pub sizes: Vec<i64>,
    #[rpc(json)]
    pub labels: BTreeMap<String, String>,
}
