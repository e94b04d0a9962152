-- What the office wrote in other languages for a form that comes with the program.
create table form_translation (
  form_id varchar(100) not null,
  component varchar(210) not null,
  -- Which text of the component: its label, its hint, an option by its value.
  text_name varchar(220) not null,
  language varchar(10) not null,
  words longtext not null,
  primary key (form_id, component, text_name, language)
);
