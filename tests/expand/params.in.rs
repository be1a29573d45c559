#[derive(RpcParams)]
pub struct Node {
    pub name: String,
    pub child: Option<Box<Node>>,
    pub children: Vec<Node>,
}
